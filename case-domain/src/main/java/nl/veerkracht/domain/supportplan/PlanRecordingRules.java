package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.supportplan.PlanRefusal.DOER_NOT_ACTIVE;
import static nl.veerkracht.domain.supportplan.PlanRefusal.PLAN_NAMES_UNKNOWN_ORGANISATION;
import static nl.veerkracht.domain.supportplan.PlanRefusal.PLAN_NAMES_UNKNOWN_PERSON;
import static nl.veerkracht.domain.supportplan.PlanRefusal.PLAN_OF_CLOSED_FILE;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.DateRules;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.supportplan.PlanSurroundings.HouseholdFacts;
import nl.veerkracht.domain.supportplan.events.ActionAgreed;
import nl.veerkracht.domain.supportplan.events.BottomLineSet;
import nl.veerkracht.domain.supportplan.events.ConferenceEvent;
import nl.veerkracht.domain.supportplan.events.ConferenceHeld;
import nl.veerkracht.domain.supportplan.events.ConferenceRequested;
import nl.veerkracht.domain.supportplan.events.ConferenceScheduled;
import nl.veerkracht.domain.supportplan.events.FamilyGroupPlanDeclined;
import nl.veerkracht.domain.supportplan.events.FollowUpDone;
import nl.veerkracht.domain.supportplan.events.GoalChanged;
import nl.veerkracht.domain.supportplan.events.GoalSet;
import nl.veerkracht.domain.supportplan.events.ParticipantInvited;
import nl.veerkracht.domain.supportplan.events.PlanAcceptedByReferrer;
import nl.veerkracht.domain.supportplan.events.PlanAdopted;
import nl.veerkracht.domain.supportplan.events.PlanEvent;

/** What is asked of a fact of a plan at the moment at which it is recorded: its date, and the household of that moment. */
final class PlanRecordingRules {

    private PlanRecordingRules() {}

    static void check(PlanEvent event, Entries<PlanEvent> candidate, PlanSurroundings surroundings) {
        DateRules.happened(Objects.requireNonNull(event.validOn()), surroundings.today());
        HouseholdFacts household = surroundings.households().facts(event.householdId());
        if (!household.open()) {
            throw new Refusal(PLAN_OF_CLOSED_FILE);
        }
        if (!persons(event).stream().allMatch(household::knows)) {
            throw new Refusal(PLAN_NAMES_UNKNOWN_PERSON);
        }
        if (event instanceof ActionAgreed action && !isActive(action, household)) {
            throw new Refusal(DOER_NOT_ACTIVE);
        }
        organisations(event).forEach(organisation -> {
            if (!surroundings
                    .organisations()
                    .exist(organisation, Objects.requireNonNull(event.validOn()), household.municipality())) {
                throw new Refusal(PLAN_NAMES_UNKNOWN_ORGANISATION);
            }
        });
        if (event instanceof ConferenceEvent conference) {
            ConferenceRecordingRules.check(conference, household, candidate, surroundings);
        }
    }

    /** Of a correction that names nobody new the organisations are asked again: as they stand on its day. */
    private static Set<OrganisationId> organisations(PlanEvent event) {
        Set<OrganisationId> organisations = new HashSet<>();
        if (event instanceof ActionAgreed action && action.organisationId() != null) {
            organisations.add(action.organisationId());
        } else if (event instanceof BottomLineSet bottomLine) {
            organisations.add(bottomLine.organisationId());
        } else if (event instanceof ParticipantInvited invited && invited.organisationId() != null) {
            organisations.add(invited.organisationId());
        } else if (event instanceof PlanAcceptedByReferrer accepted) {
            organisations.add(accepted.organisationId());
        }
        return organisations;
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
        } else if (event instanceof ConferenceEvent conference) {
            addAll(persons, conference);
        }
        return persons;
    }

    /** The coordinator is known to the register and not to the household: that is what makes them independent. */
    private static void addAll(Set<PersonId> persons, ConferenceEvent event) {
        if (event instanceof ConferenceRequested request) {
            addAll(persons, request.question());
            persons.add(request.centralPerson());
        } else if (event instanceof BottomLineSet bottomLine) {
            addAll(persons, bottomLine.conditions());
        } else if (event instanceof ParticipantInvited invited) {
            Stream.of(invited.personId(), invited.supports())
                    .filter(Objects::nonNull)
                    .forEach(persons::add);
        } else if (event instanceof ConferenceScheduled scheduled) {
            addAll(persons, scheduled.place());
        } else if (event instanceof ConferenceHeld held) {
            persons.addAll(held.attendedBy());
            persons.addAll(held.newTies());
            persons.addAll(held.restoredTies());
        } else if (event instanceof FollowUpDone call && call.note() != null) {
            addAll(persons, call.note());
        }
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
