package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.Plans.*;

import java.time.LocalDate;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DropActionTest extends PlanFixture {

    private static GoalCommand.DropAction settle(ActionId action, LocalDate on) {
        return new GoalCommand.DropAction(PLAN, HOUSEHOLD, BY, action, DropReason.NOT_NEEDED, on);
    }

    @Test
    void given_an_action__when_it_is_settled__then_that_stands() {
        given(goal(), action())
                .when(settle(ACTION, day(10, 2)))
                .expectEvents(new ActionDropped(PLAN, HOUSEHOLD, ACTION, DropReason.NOT_NEEDED, day(10, 2), null));
    }

    @Test
    void given_an_action_that_was_not_agreed_by_then__then_refused() {
        refused(given(goal(), action()).when(settle(ACTION, day(10, 1))), PlanRefusal.ACTION_UNKNOWN);
        refused(given(goal(), action()).when(settle(OTHER_ACTION, day(11, 1))), PlanRefusal.ACTION_UNKNOWN);
    }

    @Test
    void given_an_action_that_was_settled_before__then_refused() {
        refused(
                given(goal(), action(), completed(day(11, 1))).when(settle(ACTION, day(11, 2))),
                PlanRefusal.ACTION_SETTLED);
    }
}
