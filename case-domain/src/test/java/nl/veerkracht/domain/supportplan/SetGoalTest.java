package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.Plans.*;

import java.time.LocalDate;
import java.util.Map;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SetGoalTest extends PlanFixture {

    private static GoalCommand.SetGoal set(PersonId owner) {
        return new GoalCommand.SetGoal(
                PLAN,
                HOUSEHOLD,
                BY,
                GOAL,
                LifeDomain.PARENTING,
                about(MOTHER, "rust in huis"),
                owner,
                LocalDate.of(2024, 3, 1),
                day(10, 1));
    }

    @Test
    void given_a_plan__when_a_goal_is_set__then_it_stands() {
        given().when(set(MOTHER)).expectEvents(goal());
    }

    @Test
    void given_an_owner_whom_the_file_does_not_know__then_refused() {
        refused(given().when(set(STRANGER)), PlanRefusal.PLAN_NAMES_UNKNOWN_PERSON);
    }

    @Test
    void given_a_screen_that_a_colleague_has_overtaken__then_refused_with_the_version_of_now() {
        refused(
                given(goal())
                        .when(new GoalCommand.SetGoal(
                                PLAN,
                                HOUSEHOLD,
                                new By(BY.actor(), 0L),
                                OTHER_GOAL,
                                LifeDomain.FINANCES,
                                about(MOTHER, "geen nieuwe schulden"),
                                null,
                                LocalDate.of(2024, 3, 1),
                                day(10, 1))),
                FactRefusal.STALE_VERSION,
                Map.of("currentVersion", 1L));
    }
}
