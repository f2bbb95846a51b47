package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.supportplan.PlanRefusal.DOER_NOT_ACTIVE;
import static nl.veerkracht.domain.supportplan.PlanRefusal.PLAN_NAMES_UNKNOWN_PERSON;
import static nl.veerkracht.domain.supportplan.PlanRefusal.PLAN_OF_CLOSED_FILE;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.DateRules;
import nl.veerkracht.domain.supportplan.PlanSurroundings.HouseholdFacts;
import nl.veerkracht.domain.supportplan.events.ActionAgreed;
import nl.veerkracht.domain.supportplan.events.FamilyGroupPlanDeclined;
import nl.veerkracht.domain.supportplan.events.GoalChanged;
import nl.veerkracht.domain.supportplan.events.GoalSet;
import nl.veerkracht.domain.supportplan.events.PlanAdopted;
import nl.veerkracht.domain.supportplan.events.PlanEvent;

/** What is asked of a fact of a plan at the moment at which it is recorded: its date, and the household of that moment. */
final class PlanRecordingRules {

    private PlanRecordingRules() {}

    static void check(PlanEvent event, PlanSurroundings surroundings) {
        DateRules.happened(Objects.requireNonNull(event.validOn()), surroundings.today());
        HouseholdFacts household = surroundings.households().facts(event.householdId());
        if (!household.open()) {
            throw new Refusal(PLAN_OF_CLOSED_FILE);
        }
        if (!household.known().containsAll(persons(event))) {
            throw new Refusal(PLAN_NAMES_UNKNOWN_PERSON);
        }
        if (event instanceof ActionAgreed action && !isActive(action, household)) {
            throw new Refusal(DOER_NOT_ACTIVE);
        }
    }

    private static Set<PersonId> persons(PlanEvent event) {
        Set<PersonId> persons = new HashSet<>();
        if (event instanceof GoalSet goal) {
            addAll(persons, goal.text());
            if (goal.owner() != null) {
                persons.add(goal.owner());
            }
        } else if (event instanceof GoalChanged goal && goal.text() != null) {
            addAll(persons, goal.text());
        } else if (event instanceof ActionAgreed action) {
            addAll(persons, action.text());
        } else if (event instanceof FamilyGroupPlanDeclined declined) {
            persons.addAll(declined.declinedBy());
        } else if (event instanceof PlanAdopted adopted) {
            persons.addAll(adopted.adoptedBy());
        }
        return persons;
    }

    private static void addAll(Collection<PersonId> persons, PersonalValue text) {
        persons.addAll(text.subjects());
    }

    private static boolean isActive(ActionAgreed action, HouseholdFacts household) {
        return switch (action.doer()) {
            case HOUSEHOLD_MEMBER ->
                action.personId() != null && household.isMember(action.personId(), action.agreedOn());
            case CIRCLE_MEMBER, VOLUNTEER ->
                action.personId() != null && household.isInCircle(action.personId(), action.agreedOn());
            case PROFESSIONAL -> action.organisationId() != null;
        };
    }
}
