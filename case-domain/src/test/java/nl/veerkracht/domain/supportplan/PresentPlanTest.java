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
class PresentPlanTest extends PlanFixture {

    private static MeetingCommand.PresentPlan present(LocalDate on) {
        return new MeetingCommand.PresentPlan(PLAN, HOUSEHOLD, BY, CONFERENCE, on);
    }

    @Test
    void given_a_conference_that_was_held__when_they_present_their_plan__then_that_stands() {
        given(afterwards()).when(present(day(11, 3))).expectEvents(presented());
    }

    @Test
    void given_a_plan_without_a_meeting__then_it_can_be_presented_too() {
        given(requested(), notNeeded(true)).when(present(day(11, 3))).expectEvents(presented());
        refused(given(requested(), notNeeded(false)).when(present(day(11, 3))), CONFERENCE_NOT_HELD);
    }

    @Test
    void given_no_conference_that_was_held_by_then__then_refused() {
        refused(given().when(present(day(11, 3))), CONFERENCE_UNKNOWN);
        refused(given(ready()).when(present(day(11, 3))), CONFERENCE_NOT_HELD);
        refused(given(afterwards()).when(present(day(11, 2))), CONFERENCE_NOT_HELD);
    }
}
