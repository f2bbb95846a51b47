package nl.veerkracht.api.platform.surroundings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.PlanSurroundings;
import nl.veerkracht.domain.supportplan.PlanSurroundings.CoordinatorFacts;
import org.springframework.stereotype.Component;

/** What a conference asks of the registers of coordinators and of organisations, on one day. */
@Component
class RegisteredCoordinators implements PlanSurroundings.Coordinators, PlanSurroundings.Organisations {

    private final CoordinatorRegister coordinators;
    private final OrganisationRegister organisations;

    RegisteredCoordinators(CoordinatorRegister coordinators, OrganisationRegister organisations) {
        this.coordinators = coordinators;
        this.organisations = organisations;
    }

    @Override
    public Optional<CoordinatorFacts> find(PersonId personId, LocalDate on, String municipality) {
        return coordinators
                .locked(personId)
                .filter(coordinator -> coordinator.isActiveOn(on))
                .filter(coordinator -> coordinator.profileOn(on).region().contains(municipality))
                .map(coordinator -> {
                    Set<OrganisationId> employers = coordinator.employersOn(on);
                    return new CoordinatorFacts(
                            coordinator.version(), employers, employers.stream().anyMatch(this::isSocialTeam));
                });
    }

    @Override
    public boolean exist(OrganisationId organisationId, LocalDate on, String municipality) {
        return organisations
                .find(organisationId)
                .filter(organisation -> organisation.municipality().equals(municipality))
                .filter(organisation -> organisation.active().contains(on))
                .isPresent();
    }

    private boolean isSocialTeam(OrganisationId organisationId) {
        return organisations
                .find(organisationId)
                .filter(organisation -> organisation.type() == OrganisationType.SOCIAL_TEAM)
                .isPresent();
    }
}
