package nl.veerkracht.domain.organisation.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An organisation came into the register of a municipality.
 * Emitted by {@link nl.veerkracht.domain.organisation.OrganisationCommand.RegisterOrganisation} under {@link
 *     nl.veerkracht.domain.organisation.OrganisationRules}. Since revision 1.
 *
 * @param organisationId the organisation
 * @param municipality the CBS code of the municipality in whose register it stands
 * @param name the name by which it is known
 * @param type what kind of organisation it is
 * @param fromDate valid date: first day on which the municipality works with it
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record OrganisationRegistered(
        OrganisationId organisationId,
        String municipality,
        String name,
        OrganisationType type,
        LocalDate fromDate,
        @Nullable Replaces replaces)
        implements OrganisationEvent {

    public OrganisationRegistered {
        Objects.requireNonNull(organisationId, "organisationId");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(fromDate, "fromDate");
    }

    @Override
    public LocalDate validOn() {
        return fromDate;
    }

    @Override
    public OrganisationRegistered replacing(Replaces correction) {
        return new OrganisationRegistered(organisationId, municipality, name, type, fromDate, correction);
    }
}
