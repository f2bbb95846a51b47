package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.shared.ActionId;
import nl.veerkracht.domain.supportplan.GoalCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import org.jspecify.annotations.Nullable;

/**
 * An action that was done.
 *
 * @param actionId only in a correction: the action
 * @param completedOn the day on which it was done
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ActionCompleted(@Nullable ActionId actionId, LocalDate completedOn) implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new GoalCommand.CompleteAction(
                frame.planId(), frame.householdId(), frame.by(), frame.action(actionId), completedOn);
    }
}
