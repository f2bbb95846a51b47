package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.supportplan.ConferenceRefusal.COORDINATOR_NOT_INDEPENDENT;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.COORDINATOR_UNKNOWN;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.supportplan.PlanSurroundings.CoordinatorFacts;
import nl.veerkracht.domain.supportplan.PlanSurroundings.HouseholdFacts;
import nl.veerkracht.domain.supportplan.events.ActionAgreed;
import nl.veerkracht.domain.supportplan.events.CoordinatorAppointed;
import nl.veerkracht.domain.supportplan.events.PlanEvent;

/**
 * A coordinator has no stake in what comes of a conference: works for no social team of the municipality and for nobody who helps
 * the household on that day, belongs to neither household nor circle, and has no task in the plan.
 */
final class IndependenceRules {

    private IndependenceRules() {}

    /**
     * @return the coordinator as the register has them on the day of the appointment
     * @throws Refusal when the register has no such coordinator in the household's municipality
     */
    static CoordinatorFacts coordinator(ConferenceCommand.AppointCoordinator command, PlanSurroundings surroundings) {
        HouseholdFacts household = surroundings.households().facts(command.householdId());
        return find(command.coordinatorId(), command.appointedOn(), household, surroundings);
    }

    /** @throws Refusal when the coordinator has a stake on the day of the appointment */
    static void check(
            CoordinatorAppointed appointed,
            HouseholdFacts household,
            Entries<PlanEvent> candidate,
            PlanSurroundings surroundings) {
        LocalDate on = appointed.appointedOn();
        PersonId person = appointed.coordinatorId();
        CoordinatorFacts coordinator = find(person, on, household, surroundings);
        List<ActionAgreed> open = ActionRules.openOn(candidate, on);
        Set<OrganisationId> helping = new HashSet<>(household.helpersOn(on));
        open.stream()
                .map(ActionAgreed::organisationId)
                .filter(organisation -> organisation != null)
                .forEach(helping::add);
        if (coordinator.employedBySocialTeam()
                || !Collections.disjoint(coordinator.employers(), helping)
                || household.knows(person)
                || open.stream().anyMatch(action -> person.equals(action.personId()))) {
            throw new Refusal(COORDINATOR_NOT_INDEPENDENT);
        }
    }

    private static CoordinatorFacts find(
            PersonId coordinatorId, LocalDate on, HouseholdFacts household, PlanSurroundings surroundings) {
        return surroundings
                .coordinators()
                .find(coordinatorId, on, household.municipality())
                .orElseThrow(() -> new Refusal(COORDINATOR_UNKNOWN));
    }
}
