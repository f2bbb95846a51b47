package nl.veerkracht.api.platform.surroundings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.api.platform.surroundings.RegisterStreams.Standings;
import nl.veerkracht.domain.organisation.events.OrganisationEnded;
import nl.veerkracht.domain.organisation.events.OrganisationEvent;
import nl.veerkracht.domain.organisation.events.OrganisationRegistered;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which organisations there are. The register holds their identifiers; what they are is folded from their own streams. */
@Component
public class OrganisationRegister {

    private final OrganisationList list;
    private final RegisterStreams streams;

    OrganisationRegister(OrganisationList list, RegisterStreams streams) {
        this.list = list;
        this.streams = streams;
    }

    /** @return the organisation as it stands now; empty when there is none with this identifier */
    public Optional<RegisteredOrganisation> find(OrganisationId organisationId) {
        return streams.fold(organisationId, OrganisationEvent.class, OrganisationRegister::organisation);
    }

    /** @return the organisations in the register of {@code municipality}, by name; also those that ended */
    public List<RegisteredOrganisation> in(String municipality) {
        return list.in(municipality).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(RegisteredOrganisation::name)
                        .thenComparing(RegisteredOrganisation::organisationId))
                .toList();
    }

    private static RegisteredOrganisation organisation(Standings<OrganisationEvent> standings) {
        @Nullable OrganisationRegistered registered = null;
        @Nullable LocalDate untilDate = null;
        for (OrganisationEvent fact : standings.facts()) {
            if (fact instanceof OrganisationRegistered registration) {
                registered = registration;
            } else if (fact instanceof OrganisationEnded ended) {
                untilDate = ended.untilDate();
            }
        }
        if (registered == null) {
            throw new IllegalStateException("a registration can be corrected, and never withdrawn");
        }
        return new RegisteredOrganisation(
                registered.organisationId(),
                registered.municipality(),
                registered.name(),
                registered.type(),
                new Period(registered.fromDate(), untilDate),
                standings.entries(),
                standings.version());
    }
}
