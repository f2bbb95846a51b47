package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A conference was held. What was said in the private time is never recorded.
 * Emitted by {@link nl.veerkracht.domain.supportplan.MeetingCommand.HoldConference} under {@link
 *     nl.veerkracht.domain.supportplan.MeetingRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param householdVersion the version of the household's file by which its persons were checked
 * @param conferenceId the conference
 * @param attendedBy who of household and circle was there, support persons among them
 * @param professionals whose professionals were there; may be empty
 * @param phases its phases, in their order
 * @param professionalsInPrivateTime whether the coordinator or a professional was there in the private time: always false
 * @param newTies with whom in the circle a tie came about; may be empty
 * @param restoredTies with whom in the circle a broken tie was restored; may be empty
 * @param heldOn valid date: the day of the meeting
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ConferenceHeld(
        PlanId planId,
        HouseholdId householdId,
        long householdVersion,
        ConferenceId conferenceId,
        Set<PersonId> attendedBy,
        Set<OrganisationId> professionals,
        List<ConferencePhase> phases,
        boolean professionalsInPrivateTime,
        Set<PersonId> newTies,
        Set<PersonId> restoredTies,
        LocalDate heldOn,
        @Nullable Replaces replaces)
        implements ConferenceEvent {

    public ConferenceHeld {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(conferenceId, "conferenceId");
        attendedBy =
                Collections.unmodifiableSet(new TreeSet<>(attendedBy)); // sorted: stored bytes do not depend on chance
        professionals = Collections.unmodifiableSet(
                new TreeSet<>(professionals)); // sorted: stored bytes do not depend on chance
        phases = List.copyOf(phases);
        newTies = Collections.unmodifiableSet(new TreeSet<>(newTies)); // sorted: stored bytes do not depend on chance
        restoredTies = Collections.unmodifiableSet(
                new TreeSet<>(restoredTies)); // sorted: stored bytes do not depend on chance
        Objects.requireNonNull(heldOn, "heldOn");
    }

    @Override
    public LocalDate validOn() {
        return heldOn;
    }

    @Override
    public ConferenceHeld replacing(Replaces correction) {
        return new ConferenceHeld(
                planId,
                householdId,
                householdVersion,
                conferenceId,
                attendedBy,
                professionals,
                phases,
                professionalsInPrivateTime,
                newTies,
                restoredTies,
                heldOn,
                correction);
    }

    /** @return the same fact without its phases, and without the ties that came of it */
    public ConferenceHeld withoutPhasesAndTies() {
        return without(attendedBy, professionals);
    }

    /** @return the same fact without its phases, the ties that came of it, and who was there */
    public ConferenceHeld withoutPhasesTiesAndAttendance() {
        return without(Set.of(), Set.of());
    }

    private ConferenceHeld without(Set<PersonId> keptAttendance, Set<OrganisationId> keptProfessionals) {
        return new ConferenceHeld(
                planId,
                householdId,
                householdVersion,
                conferenceId,
                keptAttendance,
                keptProfessionals,
                List.of(),
                professionalsInPrivateTime,
                Set.of(),
                Set.of(),
                heldOn,
                replaces);
    }
}
