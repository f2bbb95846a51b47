package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.supportplan.PlanCommand;

/**
 * The offer to the family to make its own plan first.
 *
 * @param offeredOn the day of the offer
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record PlanOffered(LocalDate offeredOn) implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new PlanCommand.OfferFamilyGroupPlan(frame.planId(), frame.householdId(), frame.by(), offeredOn);
    }
}
