package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The plan was closed.
 * Emitted by {@link nl.veerkracht.domain.supportplan.PlanCommand.ClosePlan} under {@link
 *     nl.veerkracht.domain.supportplan.AdoptionRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param reason why
 * @param closedOn valid date: the day on which it ended
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record SupportPlanClosed(
        PlanId planId,
        HouseholdId householdId,
        PlanClosingReason reason,
        LocalDate closedOn,
        @Nullable Replaces replaces)
        implements PlanEvent {

    public SupportPlanClosed {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(closedOn, "closedOn");
    }

    @Override
    public LocalDate validOn() {
        return closedOn;
    }

    @Override
    public SupportPlanClosed replacing(Replaces correction) {
        return new SupportPlanClosed(planId, householdId, reason, closedOn, correction);
    }
}
