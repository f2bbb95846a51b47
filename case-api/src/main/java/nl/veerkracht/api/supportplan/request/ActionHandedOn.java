package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.shared.ActionId;
import nl.veerkracht.domain.supportplan.GoalCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import org.jspecify.annotations.Nullable;

/**
 * An action that goes on outside the plan.
 *
 * @param actionId only in a correction: the action
 * @param handedOnOn the day on which that was agreed
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ActionHandedOn(@Nullable ActionId actionId, LocalDate handedOnOn) implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new GoalCommand.HandActionOn(
                frame.planId(), frame.householdId(), frame.by(), frame.action(actionId), handedOnOn);
    }
}
