package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.GoalCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a goal.
 *
 * @param goalId only in a correction: the goal
 * @param text what is to be reached now; absent when that stays
 * @param about with a text: all persons whom it tells something about
 * @param targetDate the day on which it should be reached now; absent when that stays
 * @param fromDate first day on which this holds
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record GoalChanged(
        @Nullable GoalId goalId,
        @Nullable @Size(max = 4000) String text,
        @Nullable @Size(min = 1, max = 20) List<PersonId> about,
        @Nullable LocalDate targetDate,
        LocalDate fromDate)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        if (text == null && targetDate == null) {
            throw frame.flaw("text", "NOTHING_CHANGES");
        }
        return new GoalCommand.ChangeGoal(
                frame.planId(),
                frame.householdId(),
                frame.by(),
                frame.goal(goalId),
                frame.text(text, about),
                targetDate,
                fromDate);
    }
}
