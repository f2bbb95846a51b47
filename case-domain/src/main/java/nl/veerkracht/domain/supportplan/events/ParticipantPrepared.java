package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The coordinator prepared a participant in person.
 * Emitted by {@link nl.veerkracht.domain.supportplan.ConferenceCommand.PrepareParticipant} under {@link
 *     nl.veerkracht.domain.supportplan.ConferenceRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param conferenceId the conference
 * @param personId who; null for a professional
 * @param organisationId whose professional; null for a person of the household or the circle
 * @param preparedOn valid date: the day on which it was done
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ParticipantPrepared(
        PlanId planId,
        HouseholdId householdId,
        ConferenceId conferenceId,
        @Nullable PersonId personId,
        @Nullable OrganisationId organisationId,
        LocalDate preparedOn,
        @Nullable Replaces replaces)
        implements ParticipantEvent {

    public ParticipantPrepared {
        ParticipantEvent.requireOne(personId, organisationId);
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(conferenceId, "conferenceId");
        Objects.requireNonNull(preparedOn, "preparedOn");
    }

    @Override
    public LocalDate validOn() {
        return preparedOn;
    }

    @Override
    public ParticipantPrepared replacing(Replaces correction) {
        return new ParticipantPrepared(
                planId, householdId, conferenceId, personId, organisationId, preparedOn, correction);
    }
}
