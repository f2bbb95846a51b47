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
class CallAfterFourWeeksTest extends PlanFixture {

    private static MeetingCommand.CallAfterFourWeeks call(PersonId about, LocalDate on) {
        return new MeetingCommand.CallAfterFourWeeks(
                PLAN, HOUSEHOLD, BY, CONFERENCE, 80, about(about, "gaat goed"), on);
    }

    @Test
    void given_a_conference_that_was_held__when_the_coordinator_calls__then_that_stands() {
        given(afterwards()).when(call(MOTHER, day(12, 1))).expectEvents(followUp());
    }

    @Test
    void given_a_conference_that_was_not_held_by_then__then_refused() {
        refused(given().when(call(MOTHER, day(12, 1))), CONFERENCE_UNKNOWN);
        refused(given(ready()).when(call(MOTHER, day(12, 1))), CONFERENCE_NOT_HELD);
        refused(given(afterwards()).when(call(MOTHER, day(11, 2))), CONFERENCE_NOT_HELD);
        given(afterwards()).when(call(MOTHER, day(11, 3))).expectSuccessfulHandlerExecution();
    }

    @Test
    void given_a_call_that_was_made__then_refused() {
        refused(given(afterwards(), followUp()).when(call(MOTHER, day(11, 20))), FOLLOW_UP_DONE_BEFORE);
    }

    @Test
    void given_a_note_about_a_stranger__then_refused() {
        refused(given(afterwards()).when(call(STRANGER, day(12, 1))), PlanRefusal.PLAN_NAMES_UNKNOWN_PERSON);
    }
}
