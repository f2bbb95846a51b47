package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.*;
import static nl.veerkracht.domain.supportplan.Meetings.*;
import static nl.veerkracht.domain.supportplan.Plans.*;

import java.time.LocalDate;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CloseWithoutMeetingTest extends PlanFixture {

    private static MeetingCommand.CloseWithoutMeeting close(LocalDate on) {
        return new MeetingCommand.CloseWithoutMeeting(
                PLAN, HOUSEHOLD, BY, CONFERENCE, true, NoMeetingReason.PLAN_MADE_BEFOREHAND, on);
    }

    @Test
    void given_a_plan_that_came_about_beforehand__when_no_meeting_is_needed__then_that_is_a_valid_end() {
        given(requested()).when(close(day(11, 2))).expectEvents(notNeeded(true));
    }

    @Test
    void given_no_such_conference_or_one_that_is_over__then_refused() {
        refused(given().when(close(day(11, 2))), CONFERENCE_UNKNOWN);
        refused(given(afterwards()).when(close(day(11, 2))), CONFERENCE_OVER);
        refused(given(requested(), notNeeded(false)).when(close(day(11, 2))), CONFERENCE_OVER);
    }
}
