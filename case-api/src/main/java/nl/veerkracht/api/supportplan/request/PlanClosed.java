package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.PlanClosingReason;

/**
 * The end of a plan.
 *
 * @param reason why
 * @param closedOn the day on which it ended
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record PlanClosed(PlanClosingReason reason, LocalDate closedOn) implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new PlanCommand.ClosePlan(frame.planId(), frame.householdId(), frame.by(), reason, closedOn);
    }
}
