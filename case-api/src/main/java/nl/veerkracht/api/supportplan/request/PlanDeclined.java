package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.DeclineReason;

/**
 * A family that declines to make its own plan.
 *
 * @param declinedBy who declined
 * @param reason why
 * @param declinedOn the day on which they declined
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record PlanDeclined(
        @Size(min = 1, max = 20) Set<PersonId> declinedBy, DeclineReason reason, LocalDate declinedOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new PlanCommand.DeclineFamilyGroupPlan(
                frame.planId(), frame.householdId(), frame.by(), frame.notErased(declinedBy), reason, declinedOn);
    }
}
