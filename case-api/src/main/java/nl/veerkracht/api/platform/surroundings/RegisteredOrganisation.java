package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Period;

/**
 * An organisation as it stands in the register.
 *
 * @param organisationId names it
 * @param municipality the CBS code of the municipality in whose register it stands
 * @param name the name by which it is known
 * @param type what kind of organisation it is
 * @param active the days on which it is there
 * @param entries what stands about it, in its place
 * @param version the version of its stream that was read
 */
public record RegisteredOrganisation(
        OrganisationId organisationId,
        String municipality,
        String name,
        OrganisationType type,
        Period active,
        List<StandingEntry> entries,
        long version) {

    public RegisteredOrganisation {
        entries = List.copyOf(entries);
    }
}
