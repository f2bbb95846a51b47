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
class ReviewPlanTest extends PlanFixture {

    private static PlanCommand.ReviewPlan review(ReviewOutcome outcome, LocalDate next, LocalDate on) {
        return new PlanCommand.ReviewPlan(PLAN, HOUSEHOLD, BY, outcome, next, on);
    }

    @Test
    void given_an_adopted_plan__when_it_is_reviewed__then_that_stands() {
        given(goal(), action(), adopted())
                .when(review(ReviewOutcome.CONTINUE, LocalDate.of(2024, 5, 1), day(12, 1)))
                .expectEvents(new PlanReviewed(
                        PLAN, HOUSEHOLD, ReviewOutcome.CONTINUE, LocalDate.of(2024, 5, 1), day(12, 1), null));
        given(goal(), action(), adopted())
                .when(review(ReviewOutcome.FINISH, null, day(12, 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_a_plan_that_was_not_adopted_by_then__then_refused() {
        refused(
                given(goal(), action(), adopted()).when(review(ReviewOutcome.FINISH, null, day(10, 31))),
                PlanRefusal.PLAN_NOT_ADOPTED);
    }

    @Test
    void given_a_plan_that_goes_on__then_it_has_a_day_for_its_next_review() {
        refused(
                given(goal(), action(), adopted()).when(review(ReviewOutcome.ADJUST, null, day(12, 1))),
                PlanRefusal.NEXT_REVIEW_MISSING);
    }

    @Test
    void given_a_next_review_that_does_not_lie_ahead__then_refused() {
        refused(
                given(goal(), action(), adopted()).when(review(ReviewOutcome.CONTINUE, day(12, 1), day(12, 1))),
                PlanRefusal.REVIEW_NOT_AHEAD);
    }
}
