package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.ConferenceCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.ParticipantCategory;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a conference.
 *
 * @param conferenceId only in a correction: the conference
 * @param personId who; absent for a professional
 * @param organisationId whose professional; absent for a person of the household or the circle
 * @param category as what
 * @param needsSupport whether somebody must stand by them at the meeting
 * @param supports by whom a support person stands; absent for all others
 * @param invitedOn the day of the invitation
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ParticipantInvited(
        @Nullable ConferenceId conferenceId,
        @Nullable PersonId personId,
        @Nullable OrganisationId organisationId,
        ParticipantCategory category,
        Boolean needsSupport,
        @Nullable PersonId supports,
        LocalDate invitedOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        frame.eitherOr(personId, organisationId);
        frame.notErased(supports);
        return new ConferenceCommand.InviteParticipant(
                frame.planId(),
                frame.householdId(),
                frame.by(),
                frame.conference(conferenceId),
                personId,
                organisationId,
                category,
                needsSupport,
                supports,
                invitedOn);
    }
}
