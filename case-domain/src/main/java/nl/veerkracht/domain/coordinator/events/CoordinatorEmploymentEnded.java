package nl.veerkracht.domain.coordinator.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator no longer works for an organisation.
 * Emitted by {@link nl.veerkracht.domain.coordinator.CoordinatorCommand.EndEmployment} under {@link
 *     nl.veerkracht.domain.coordinator.CoordinatorRules}. Since revision 1.
 *
 * @param personId the coordinator
 * @param organisationId the former employer
 * @param untilDate valid date: first day on which the coordinator does not work there any more
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record CoordinatorEmploymentEnded(
        PersonId personId,
        OrganisationId organisationId,
        LocalDate untilDate,
        @Nullable Replaces replaces) implements CoordinatorEvent {

    public CoordinatorEmploymentEnded {
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(organisationId, "organisationId");
        Objects.requireNonNull(untilDate, "untilDate");
    }

    @Override
    public LocalDate validOn() {
        return untilDate;
    }

    @Override
    public CoordinatorEmploymentEnded replacing(Replaces correction) {
        return new CoordinatorEmploymentEnded(personId, organisationId, untilDate, correction);
    }
}
