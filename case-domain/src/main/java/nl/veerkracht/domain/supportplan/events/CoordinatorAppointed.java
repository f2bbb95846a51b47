package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator was appointed, who was independent of the household on that day.
 * Emitted by {@link nl.veerkracht.domain.supportplan.ConferenceCommand.AppointCoordinator} under {@link
 *     nl.veerkracht.domain.supportplan.IndependenceRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param householdVersion the version of the household's file by which its persons were checked
 * @param conferenceId the conference
 * @param coordinatorId the coordinator, of the register
 * @param coordinatorVersion the version of the coordinator's stream by which the independence was checked
 * @param matchWishes what the family looked for; may be empty
 * @param appointedOn valid date: the day of the appointment
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record CoordinatorAppointed(
        PlanId planId,
        HouseholdId householdId,
        long householdVersion,
        ConferenceId conferenceId,
        PersonId coordinatorId,
        long coordinatorVersion,
        Set<MatchWish> matchWishes,
        LocalDate appointedOn,
        @Nullable Replaces replaces)
        implements ConferenceEvent {

    public CoordinatorAppointed {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(conferenceId, "conferenceId");
        Objects.requireNonNull(coordinatorId, "coordinatorId");
        matchWishes =
                Collections.unmodifiableSet(new TreeSet<>(matchWishes)); // sorted: stored bytes do not depend on chance
        Objects.requireNonNull(appointedOn, "appointedOn");
    }

    @Override
    public LocalDate validOn() {
        return appointedOn;
    }

    @Override
    public CoordinatorAppointed replacing(Replaces correction) {
        return new CoordinatorAppointed(
                planId,
                householdId,
                householdVersion,
                conferenceId,
                coordinatorId,
                coordinatorVersion,
                matchWishes,
                appointedOn,
                correction);
    }
}
