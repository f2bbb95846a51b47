package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.supportplan.MeetingCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import org.jspecify.annotations.Nullable;

/**
 * The acceptance of the plan by the referrer.
 *
 * @param conferenceId only in a correction: the conference
 * @param organisationId whose professional accepted it
 * @param bottomLineMet whether the plan meets the bottom line; absent when there is none
 * @param acceptedOn the day of the acceptance
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record PlanAcceptedByReferrer(
        @Nullable ConferenceId conferenceId,
        OrganisationId organisationId,
        @Nullable Boolean bottomLineMet,
        LocalDate acceptedOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new MeetingCommand.AcceptPlan(
                frame.planId(),
                frame.householdId(),
                frame.by(),
                frame.conference(conferenceId),
                organisationId,
                bottomLineMet,
                acceptedOn);
    }
}
