package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.supportplan.MeetingCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.SatisfactionRole;
import org.jspecify.annotations.Nullable;

/**
 * How satisfied somebody is with a conference and with its plan.
 *
 * @param conferenceId only in a correction: the conference
 * @param role who tells it; no name is recorded
 * @param meetingScore absent when there was no meeting, or nothing was said of it
 * @param planScore absent when there is no plan, or nothing was said of it
 * @param toldOn the day on which it was told
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record SatisfactionRecorded(
        @Nullable ConferenceId conferenceId,
        SatisfactionRole role,
        @Min(1) @Max(10) @Nullable Integer meetingScore,
        @Min(1) @Max(10) @Nullable Integer planScore,
        LocalDate toldOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new MeetingCommand.RecordSatisfaction(
                frame.planId(),
                frame.householdId(),
                frame.by(),
                frame.conference(conferenceId),
                role,
                meetingScore,
                planScore,
                toldOn);
    }
}
