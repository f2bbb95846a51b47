package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.supportplan.GoalCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.ScoreGiver;
import org.jspecify.annotations.Nullable;

/**
 * A score of a goal.
 *
 * @param goalId only in a correction: the goal
 * @param score on the scale of the plan
 * @param scoredBy who gave it
 * @param scoredOn the day of which it tells
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record GoalScored(
        @Nullable GoalId goalId, @Min(-2) @Max(10) Integer score, ScoreGiver scoredBy, LocalDate scoredOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new GoalCommand.ScoreGoal(
                frame.planId(), frame.householdId(), frame.by(), frame.goal(goalId), score, scoredBy, scoredOn);
    }
}
