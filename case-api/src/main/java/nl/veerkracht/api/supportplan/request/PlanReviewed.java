package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.ReviewOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A review of a plan.
 *
 * @param outcome what was decided
 * @param nextReviewOn the day of the next review; absent when the plan is done
 * @param reviewedOn the day of the review
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record PlanReviewed(ReviewOutcome outcome, @Nullable LocalDate nextReviewOn, LocalDate reviewedOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new PlanCommand.ReviewPlan(
                frame.planId(), frame.householdId(), frame.by(), outcome, nextReviewOn, reviewedOn);
    }
}
