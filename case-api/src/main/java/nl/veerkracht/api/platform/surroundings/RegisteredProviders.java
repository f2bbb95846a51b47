package nl.veerkracht.api.platform.surroundings;

import java.util.Optional;
import java.util.Set;
import nl.veerkracht.domain.household.Surroundings;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Who can give professional care: the organisations of the register, but for those that work with volunteers. */
@Component
class RegisteredProviders implements Surroundings.Providers {

    private static final Set<OrganisationType> WITHOUT_PROFESSIONALS = Set.of(OrganisationType.VOLUNTEER_ORGANISATION);

    private final OrganisationRegister register;
    private final HouseholdGate gate;

    RegisteredProviders(OrganisationRegister register, HouseholdGate gate) {
        this.register = register;
        this.gate = gate;
    }

    @Override
    public Optional<Surroundings.ProviderFacts> find(OrganisationId organisationId, HouseholdId householdId) {
        gate.pass(householdId);
        return register.find(organisationId)
                .map(organisation -> new Surroundings.ProviderFacts(
                        organisation.municipality(),
                        !WITHOUT_PROFESSIONALS.contains(organisation.type()),
                        organisation.active(),
                        organisation.version()));
    }
}
