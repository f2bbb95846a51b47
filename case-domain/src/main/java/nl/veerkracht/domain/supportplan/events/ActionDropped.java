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
 * An action will not be done.
 * Emitted by {@link nl.veerkracht.domain.supportplan.GoalCommand.DropAction} under {@link
 *     nl.veerkracht.domain.supportplan.ActionRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param actionId the action
 * @param reason why
 * @param droppedOn valid date: the day on which that was decided
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ActionDropped(
        PlanId planId,
        HouseholdId householdId,
        ActionId actionId,
        DropReason reason,
        LocalDate droppedOn,
        @Nullable Replaces replaces)
        implements PlanEvent {

    public ActionDropped {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(actionId, "actionId");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(droppedOn, "droppedOn");
    }

    @Override
    public LocalDate validOn() {
        return droppedOn;
    }

    @Override
    public ActionDropped replacing(Replaces correction) {
        return new ActionDropped(planId, householdId, actionId, reason, droppedOn, correction);
    }
}
