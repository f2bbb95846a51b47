package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.MeetingCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import org.jspecify.annotations.Nullable;

/**
 * The call of the coordinator some weeks after a conference.
 *
 * @param conferenceId only in a correction: the conference
 * @param executedPercent how much of what was agreed is being done, as the family says
 * @param text how it goes; kept sealed by the keys of all whom it is about
 * @param about all persons whom the text tells something about; absent without a text
 * @param doneOn the day of the call
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record FollowUpDone(
        @Nullable ConferenceId conferenceId,
        @Min(0) @Max(100) Integer executedPercent,
        @Size(max = 4000) @Nullable String text,
        @Size(min = 1, max = 20) @Nullable List<PersonId> about,
        LocalDate doneOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new MeetingCommand.CallAfterFourWeeks(
                frame.planId(),
                frame.householdId(),
                frame.by(),
                frame.conference(conferenceId),
                executedPercent,
                frame.text(text, about),
                doneOn);
    }
}
