package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.ConferenceCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.InvitationResponse;
import org.jspecify.annotations.Nullable;

/**
 * An answer to an invitation.
 *
 * @param conferenceId only in a correction: the conference
 * @param personId who; absent for a professional
 * @param organisationId whose professional; absent for a person of the household or the circle
 * @param response what they answered
 * @param respondedOn the day of the answer
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ParticipantResponded(
        @Nullable ConferenceId conferenceId,
        @Nullable PersonId personId,
        @Nullable OrganisationId organisationId,
        InvitationResponse response,
        LocalDate respondedOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        frame.eitherOr(personId, organisationId);
        return new ConferenceCommand.RespondToInvitation(
                frame.planId(),
                frame.householdId(),
                frame.by(),
                frame.conference(conferenceId),
                personId,
                organisationId,
                response,
                respondedOn);
    }
}
