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
class RecordSatisfactionTest extends PlanFixture {

    private static MeetingCommand.RecordSatisfaction told(LocalDate on) {
        return new MeetingCommand.RecordSatisfaction(
                PLAN, HOUSEHOLD, BY, CONFERENCE, SatisfactionRole.CENTRAL_PERSON, 8, 9, on);
    }

    @Test
    void given_a_conference_that_was_held__when_the_mother_tells_how_satisfied_she_is__then_that_stands() {
        given(afterwards())
                .when(told(day(11, 3)))
                .expectEvents(new SatisfactionRecorded(
                        PLAN, HOUSEHOLD, CONFERENCE, SatisfactionRole.CENTRAL_PERSON, 8, 9, day(11, 3), null));
    }

    @Test
    void given_a_conference_that_ended_without_a_meeting__then_it_can_be_told_too() {
        given(requested(), notNeeded(true)).when(told(day(11, 2))).expectSuccessfulHandlerExecution();
    }

    @Test
    void given_a_conference_that_has_not_ended_by_then__then_refused() {
        refused(given().when(told(day(11, 3))), CONFERENCE_UNKNOWN);
        refused(given(ready()).when(told(day(11, 3))), CONFERENCE_NOT_HELD);
        refused(given(afterwards()).when(told(day(11, 2))), CONFERENCE_NOT_HELD);
    }
}
