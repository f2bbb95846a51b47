package nl.veerkracht.domain.coordinator.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator came to work for an organisation: with its clients the coordinator is not independent.
 * Emitted by {@link nl.veerkracht.domain.coordinator.CoordinatorCommand.StartEmployment} under {@link
 *     nl.veerkracht.domain.coordinator.CoordinatorRules}. Since revision 1.
 *
 * @param personId the coordinator
 * @param organisationId the employer
 * @param organisationVersion the version of the organisation's stream on which the decision rests: the number of its last entry
 * @param fromDate valid date: first day of the employment, which may lie before the first one as a coordinator
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record CoordinatorEmployed(
        PersonId personId,
        OrganisationId organisationId,
        long organisationVersion,
        LocalDate fromDate,
        @Nullable Replaces replaces)
        implements CoordinatorEvent {

    public CoordinatorEmployed {
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(organisationId, "organisationId");
        Objects.requireNonNull(fromDate, "fromDate");
    }

    @Override
    public LocalDate validOn() {
        return fromDate;
    }

    @Override
    public CoordinatorEmployed replacing(Replaces correction) {
        return new CoordinatorEmployed(personId, organisationId, organisationVersion, fromDate, correction);
    }
}
