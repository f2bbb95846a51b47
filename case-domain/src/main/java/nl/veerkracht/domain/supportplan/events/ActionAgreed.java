package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.ActionId;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody agreed to do something for a goal.
 * Emitted by {@link nl.veerkracht.domain.supportplan.GoalCommand.AgreeAction} under {@link
 *     nl.veerkracht.domain.supportplan.ActionRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param householdVersion the version of the household's file by which its persons were checked
 * @param actionId the action
 * @param goalId the goal that it serves
 * @param text what will be done; sealed by every person whom it names
 * @param doer who does it
 * @param personId the member, or the one of the circle; null for a professional
 * @param organisationId whose professional or volunteer it is; null for household and circle
 * @param byDate the day before which it should be done
 * @param agreedOn valid date: the day of the agreement
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ActionAgreed(
        PlanId planId,
        HouseholdId householdId,
        long householdVersion,
        ActionId actionId,
        GoalId goalId,
        PersonalValue text,
        DoerKind doer,
        @Nullable PersonId personId,
        @Nullable OrganisationId organisationId,
        LocalDate byDate,
        LocalDate agreedOn,
        @Nullable Replaces replaces)
        implements PlanEvent {

    public ActionAgreed {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(actionId, "actionId");
        Objects.requireNonNull(goalId, "goalId");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(doer, "doer");
        Objects.requireNonNull(byDate, "byDate");
        Objects.requireNonNull(agreedOn, "agreedOn");
    }

    @Override
    public LocalDate validOn() {
        return agreedOn;
    }

    @Override
    public ActionAgreed replacing(Replaces correction) {
        return new ActionAgreed(
                planId,
                householdId,
                householdVersion,
                actionId,
                goalId,
                text,
                doer,
                personId,
                organisationId,
                byDate,
                agreedOn,
                correction);
    }

    /** @return the same fact without the text */
    public ActionAgreed withoutText() {
        return new ActionAgreed(
                planId,
                householdId,
                householdVersion,
                actionId,
                goalId,
                PersonalValue.nothing(text.subjects()),
                doer,
                personId,
                organisationId,
                byDate,
                agreedOn,
                replaces);
    }
}
