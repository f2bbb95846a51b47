package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A goal was scored on the scale of the plan.
 * Emitted by {@link nl.veerkracht.domain.supportplan.GoalCommand.ScoreGoal} under {@link
 *     nl.veerkracht.domain.supportplan.PlanRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param goalId the goal
 * @param score 0 to 10, or -2 to 2, by the scale of the plan
 * @param scoredBy who gave the score
 * @param scoredOn valid date: the day of which the score tells
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record GoalScored(
        PlanId planId,
        HouseholdId householdId,
        GoalId goalId,
        int score,
        ScoreGiver scoredBy,
        LocalDate scoredOn,
        @Nullable Replaces replaces)
        implements PlanEvent {

    public GoalScored {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(goalId, "goalId");
        Objects.requireNonNull(scoredBy, "scoredBy");
        Objects.requireNonNull(scoredOn, "scoredOn");
    }

    @Override
    public LocalDate validOn() {
        return scoredOn;
    }

    @Override
    public GoalScored replacing(Replaces correction) {
        return new GoalScored(planId, householdId, goalId, score, scoredBy, scoredOn, correction);
    }
}
