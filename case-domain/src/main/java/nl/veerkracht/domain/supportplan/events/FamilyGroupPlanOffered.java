package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The family was offered to make a plan with its own circle first (familiegroepsplan).
 * Emitted by {@link nl.veerkracht.domain.supportplan.PlanCommand.OfferFamilyGroupPlan} under {@link
 *     nl.veerkracht.domain.supportplan.PlanRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param offeredOn valid date: the day of the offer
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record FamilyGroupPlanOffered(
        PlanId planId,
        HouseholdId householdId,
        LocalDate offeredOn,
        @Nullable Replaces replaces) implements PlanEvent {

    public FamilyGroupPlanOffered {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(offeredOn, "offeredOn");
    }

    @Override
    public LocalDate validOn() {
        return offeredOn;
    }

    @Override
    public FamilyGroupPlanOffered replacing(Replaces correction) {
        return new FamilyGroupPlanOffered(planId, householdId, offeredOn, correction);
    }
}
