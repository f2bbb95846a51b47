package nl.veerkracht.domain.organisation.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An organisation left the register.
 * Emitted by {@link nl.veerkracht.domain.organisation.OrganisationCommand.EndOrganisation} under {@link
 *     nl.veerkracht.domain.organisation.OrganisationRules}. Since revision 1.
 *
 * @param organisationId the organisation
 * @param untilDate valid date: first day on which it is not there any more
 * @param reason why it left
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record OrganisationEnded(
        OrganisationId organisationId,
        LocalDate untilDate,
        OrganisationEndReason reason,
        @Nullable Replaces replaces) implements OrganisationEvent {

    public OrganisationEnded {
        Objects.requireNonNull(organisationId, "organisationId");
        Objects.requireNonNull(untilDate, "untilDate");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public LocalDate validOn() {
        return untilDate;
    }

    @Override
    public OrganisationEnded replacing(Replaces correction) {
        return new OrganisationEnded(organisationId, untilDate, reason, correction);
    }
}
