package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.ConferenceCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import org.jspecify.annotations.Nullable;

/**
 * Day and place of a conference.
 *
 * @param conferenceId only in a correction: the conference
 * @param meetingOn the day of the meeting
 * @param startsAt when it begins, in local time
 * @param text the place that the family chose; kept sealed by the keys of all whom it is about
 * @param about all persons whom the text tells something about
 * @param scheduledOn the day on which it was agreed
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ConferenceScheduled(
        @Nullable ConferenceId conferenceId,
        LocalDate meetingOn,
        LocalTime startsAt,
        @Size(max = 400) String text,
        @Size(min = 1, max = 20) List<PersonId> about,
        LocalDate scheduledOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new ConferenceCommand.ScheduleConference(
                frame.planId(),
                frame.householdId(),
                frame.by(),
                frame.conference(conferenceId),
                meetingOn,
                startsAt,
                PersonalValue.clear(about, text),
                scheduledOn);
    }
}
