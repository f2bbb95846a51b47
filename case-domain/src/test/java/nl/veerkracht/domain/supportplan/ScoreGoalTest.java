package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.Plans.*;

import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoreGoalTest extends PlanFixture {

    private static GoalCommand.ScoreGoal score(GoalId goal, int score) {
        return new GoalCommand.ScoreGoal(PLAN, HOUSEHOLD, BY, goal, score, ScoreGiver.CENTRAL_PERSON, day(12, 1));
    }

    @ParameterizedTest
    @CsvSource({"-2", "2"})
    void given_a_scale_of_goal_attainment__when_scored_within_it__then_it_stands(int score) {
        given(goal())
                .when(score(GOAL, score))
                .expectEvents(
                        new GoalScored(PLAN, HOUSEHOLD, GOAL, score, ScoreGiver.CENTRAL_PERSON, day(12, 1), null));
    }

    @ParameterizedTest
    @CsvSource({"GOAL_ATTAINMENT,-3", "GOAL_ATTAINMENT,3", "ZERO_TO_TEN,-1", "ZERO_TO_TEN,11"})
    void given_a_score_outside_the_scale__then_refused(ScoreScale scale, int score) {
        SupportPlanStarted plan = new SupportPlanStarted(
                PLAN,
                HOUSEHOLD,
                HOUSEHOLD_VERSION,
                PlanForm.SUPPORT_PLAN,
                LegalFrame.NONE,
                scale,
                null,
                day(9, 1),
                null);

        refused(givenOnly(plan, goal()).when(score(GOAL, score)), PlanRefusal.SCORE_OUTSIDE_SCALE);
    }

    @Test
    void given_another_goal__then_refused() {
        refused(given(goal()).when(score(OTHER_GOAL, 1)), PlanRefusal.GOAL_UNKNOWN);
    }
}
