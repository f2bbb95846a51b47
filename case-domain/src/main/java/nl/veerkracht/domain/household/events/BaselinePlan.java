package nl.veerkracht.domain.household.events;

import java.util.Objects;
import nl.veerkracht.domain.shared.PlanId;

/**
 * A support plan that was looked at when a baseline was made: whether anything in it came before.
 *
 * @param planId the plan
 * @param version the version of the plan that was read
 */
public record BaselinePlan(PlanId planId, long version) {

    public BaselinePlan {
        Objects.requireNonNull(planId, "planId");
    }
}
