package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;

/** Which plans a household has. */
public interface HouseholdPlans {

    /** @return whether a plan of this household runs */
    boolean runs(HouseholdId householdId);

    /** @return all plans of this household, those that were closed among them, by identifier */
    List<PlanId> of(HouseholdId householdId);
}
