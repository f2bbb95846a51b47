package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.Plans.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosePlanTest extends PlanFixture {

    private static final PlanCommand.ClosePlan CLOSE =
            new PlanCommand.ClosePlan(PLAN, HOUSEHOLD, BY, PlanClosingReason.GOALS_REACHED, LocalDate.of(2024, 1, 10));

    @Test
    void given_a_plan_whose_actions_are_settled__when_it_is_closed__then_another_can_start() {
        given(goal(), action(), completed(day(12, 1))).when(CLOSE).expectEvents(closed());

        assertThat(reserved).containsExactly("released by " + PLAN);
    }

    @Test
    void given_an_action_that_is_still_open__then_refused() {
        refused(given(goal(), action()).when(CLOSE), PlanRefusal.ACTIONS_STILL_OPEN);
    }

    @Test
    void given_a_conference_that_is_still_to_come__then_refused() {
        refused(given(Meetings.ready()).when(CLOSE), ConferenceRefusal.CONFERENCE_STILL_OPEN);
        given(Meetings.afterwards()).when(CLOSE).expectSuccessfulHandlerExecution();
        given(Meetings.requested(), Meetings.notNeeded(false)).when(CLOSE).expectSuccessfulHandlerExecution();
    }

    @Test
    void given_a_closed_plan__then_it_is_closed_once() {
        refused(given(closed()).when(CLOSE), PlanRefusal.PLAN_CLOSED);
    }
}
