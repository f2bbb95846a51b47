package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.shared.ActionId;
import nl.veerkracht.domain.supportplan.GoalCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.DropReason;
import org.jspecify.annotations.Nullable;

/**
 * An action that will not be done.
 *
 * @param actionId only in a correction: the action
 * @param reason why
 * @param droppedOn the day on which that was decided
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ActionDropped(@Nullable ActionId actionId, DropReason reason, LocalDate droppedOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new GoalCommand.DropAction(
                frame.planId(), frame.householdId(), frame.by(), frame.action(actionId), reason, droppedOn);
    }
}
