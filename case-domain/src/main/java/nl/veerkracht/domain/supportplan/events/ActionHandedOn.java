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
 * An action goes on outside the plan: its doer keeps to it when the plan is closed.
 * Emitted by {@link nl.veerkracht.domain.supportplan.GoalCommand.HandActionOn} under {@link
 *     nl.veerkracht.domain.supportplan.ActionRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param actionId the action
 * @param handedOnOn valid date: the day on which that was agreed
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ActionHandedOn(
        PlanId planId,
        HouseholdId householdId,
        ActionId actionId,
        LocalDate handedOnOn,
        @Nullable Replaces replaces) implements PlanEvent {

    public ActionHandedOn {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(actionId, "actionId");
        Objects.requireNonNull(handedOnOn, "handedOnOn");
    }

    @Override
    public LocalDate validOn() {
        return handedOnOn;
    }

    @Override
    public ActionHandedOn replacing(Replaces correction) {
        return new ActionHandedOn(planId, householdId, actionId, handedOnOn, correction);
    }
}
