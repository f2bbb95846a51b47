package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.supportplan.MeetingCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.NoPlanReason;
import org.jspecify.annotations.Nullable;

/**
 * A conference that was held and led to no plan.
 *
 * @param conferenceId only in a correction: the conference
 * @param reason why there is no plan
 * @param endedOn the day on which that was clear
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ConferenceEndedWithoutPlan(@Nullable ConferenceId conferenceId, NoPlanReason reason, LocalDate endedOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new MeetingCommand.CloseWithoutPlan(
                frame.planId(), frame.householdId(), frame.by(), frame.conference(conferenceId), reason, endedOn);
    }
}
