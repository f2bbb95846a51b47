package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.supportplan.MeetingCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import org.jspecify.annotations.Nullable;

/**
 * The presentation of the plan.
 *
 * @param conferenceId only in a correction: the conference
 * @param presentedOn the day of the presentation
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record PlanPresented(@Nullable ConferenceId conferenceId, LocalDate presentedOn) implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new MeetingCommand.PresentPlan(
                frame.planId(), frame.householdId(), frame.by(), frame.conference(conferenceId), presentedOn);
    }
}
