package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.supportplan.MeetingCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.NoMeetingReason;
import org.jspecify.annotations.Nullable;

/**
 * The end of a conference without a meeting.
 *
 * @param conferenceId only in a correction: the conference
 * @param planMade whether there is a plan all the same
 * @param reason why there was no meeting
 * @param endedOn the day on which it ended
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ConferenceNotNeeded(
        @Nullable ConferenceId conferenceId, Boolean planMade, NoMeetingReason reason, LocalDate endedOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new MeetingCommand.CloseWithoutMeeting(
                frame.planId(),
                frame.householdId(),
                frame.by(),
                frame.conference(conferenceId),
                planMade,
                reason,
                endedOn);
    }
}
