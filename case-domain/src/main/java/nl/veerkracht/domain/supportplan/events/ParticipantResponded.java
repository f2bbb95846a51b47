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
 * Somebody answered to an invitation.
 * Emitted by {@link nl.veerkracht.domain.supportplan.ConferenceCommand.RespondToInvitation} under {@link
 *     nl.veerkracht.domain.supportplan.ConferenceRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param conferenceId the conference
 * @param personId who; null for a professional
 * @param organisationId whose professional; null for a person of the household or the circle
 * @param response what they answered
 * @param respondedOn valid date: the day of the answer
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ParticipantResponded(
        PlanId planId,
        HouseholdId householdId,
        ConferenceId conferenceId,
        @Nullable PersonId personId,
        @Nullable OrganisationId organisationId,
        InvitationResponse response,
        LocalDate respondedOn,
        @Nullable Replaces replaces)
        implements ParticipantEvent {

    public ParticipantResponded {
        ParticipantEvent.requireOne(personId, organisationId);
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(conferenceId, "conferenceId");
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(respondedOn, "respondedOn");
    }

    @Override
    public LocalDate validOn() {
        return respondedOn;
    }

    @Override
    public ParticipantResponded replacing(Replaces correction) {
        return new ParticipantResponded(
                planId, householdId, conferenceId, personId, organisationId, response, respondedOn, correction);
    }
}
