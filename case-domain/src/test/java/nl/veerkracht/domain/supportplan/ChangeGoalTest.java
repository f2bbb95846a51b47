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
class ChangeGoalTest extends PlanFixture {

    private static GoalCommand.ChangeGoal change(GoalId goal, PersonId named, LocalDate from) {
        return new GoalCommand.ChangeGoal(PLAN, HOUSEHOLD, BY, goal, about(named, "meer rust"), null, from);
    }

    @Test
    void given_a_goal__when_it_is_changed__then_that_stands_from_its_day() {
        given(goal())
                .when(change(GOAL, MOTHER, day(10, 1)))
                .expectEvents(new GoalChanged(
                        PLAN, HOUSEHOLD, HOUSEHOLD_VERSION, GOAL, about(MOTHER, "meer rust"), null, day(10, 1), null));
    }

    @Test
    void given_a_goal_that_was_not_set_by_then__then_refused() {
        refused(given(goal()).when(change(GOAL, MOTHER, day(9, 30))), PlanRefusal.GOAL_UNKNOWN);
        refused(given(goal()).when(change(OTHER_GOAL, MOTHER, day(10, 2))), PlanRefusal.GOAL_UNKNOWN);
    }

    @Test
    void given_a_text_about_a_stranger__then_refused() {
        refused(given(goal()).when(change(GOAL, STRANGER, day(10, 2))), PlanRefusal.PLAN_NAMES_UNKNOWN_PERSON);
    }
}
