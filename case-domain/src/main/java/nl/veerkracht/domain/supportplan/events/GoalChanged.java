package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A goal was changed. What did not change is null.
 * Emitted by {@link nl.veerkracht.domain.supportplan.GoalCommand.ChangeGoal} under {@link
 *     nl.veerkracht.domain.supportplan.PlanRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param householdVersion the version of the household's file by which its persons were checked
 * @param goalId the goal
 * @param text what is to be reached now; null when that stays
 * @param targetDate the day on which it should be reached now; null when that stays
 * @param fromDate valid date: first day on which this holds
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record GoalChanged(
        PlanId planId,
        HouseholdId householdId,
        long householdVersion,
        GoalId goalId,
        @Nullable PersonalValue text,
        @Nullable LocalDate targetDate,
        LocalDate fromDate,
        @Nullable Replaces replaces)
        implements PlanEvent {

    public GoalChanged {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(goalId, "goalId");
        Objects.requireNonNull(fromDate, "fromDate");
    }

    @Override
    public LocalDate validOn() {
        return fromDate;
    }

    @Override
    public GoalChanged replacing(Replaces correction) {
        return new GoalChanged(planId, householdId, householdVersion, goalId, text, targetDate, fromDate, correction);
    }
}
