package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.ActionId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An action was done.
 * Emitted by {@link nl.veerkracht.domain.supportplan.GoalCommand.CompleteAction} under {@link
 *     nl.veerkracht.domain.supportplan.ActionRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param actionId the action
 * @param completedOn valid date: the day on which it was done
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ActionCompleted(
        PlanId planId,
        HouseholdId householdId,
        ActionId actionId,
        LocalDate completedOn,
        @Nullable Replaces replaces) implements PlanEvent {

    public ActionCompleted {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(actionId, "actionId");
        Objects.requireNonNull(completedOn, "completedOn");
    }

    @Override
    public LocalDate validOn() {
        return completedOn;
    }

    @Override
    public ActionCompleted replacing(Replaces correction) {
        return new ActionCompleted(planId, householdId, actionId, completedOn, correction);
    }
}
