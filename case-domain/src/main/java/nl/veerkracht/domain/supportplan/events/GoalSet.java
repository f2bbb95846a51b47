package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A goal was set. Its text is the family's.
 * Emitted by {@link nl.veerkracht.domain.supportplan.GoalCommand.SetGoal} under {@link
 *     nl.veerkracht.domain.supportplan.PlanRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param householdVersion the version of the household's file by which its persons were checked
 * @param goalId the goal
 * @param lifeDomain the life domain (leefgebied)
 * @param text what is to be reached; sealed by every person whom it names
 * @param owner whose goal it is; null when it is the whole household's
 * @param targetDate the day on which it should be reached
 * @param setOn valid date: the day on which it was set
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record GoalSet(
        PlanId planId,
        HouseholdId householdId,
        long householdVersion,
        GoalId goalId,
        LifeDomain lifeDomain,
        PersonalValue text,
        @Nullable PersonId owner,
        LocalDate targetDate,
        LocalDate setOn,
        @Nullable Replaces replaces)
        implements PlanEvent {

    public GoalSet {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(goalId, "goalId");
        Objects.requireNonNull(lifeDomain, "lifeDomain");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(targetDate, "targetDate");
        Objects.requireNonNull(setOn, "setOn");
    }

    @Override
    public LocalDate validOn() {
        return setOn;
    }

    @Override
    public GoalSet replacing(Replaces correction) {
        return new GoalSet(
                planId, householdId, householdVersion, goalId, lifeDomain, text, owner, targetDate, setOn, correction);
    }

    /** @return the same fact without the text */
    public GoalSet withoutText() {
        return new GoalSet(
                planId,
                householdId,
                householdVersion,
                goalId,
                lifeDomain,
                PersonalValue.nothing(text.subjects()),
                owner,
                targetDate,
                setOn,
                replaces);
    }
}
