package nl.veerkracht.domain.organisation.events;

import java.util.Objects;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;

/**
 * An entry about an organisation was withdrawn: it does not stand any more, and what it corrected does not come back.
 * Emitted by {@link nl.veerkracht.domain.organisation.OrganisationCommand.WithdrawEntry}. Since revision 1.
 *
 * @param organisationId the organisation
 * @param entry the number of the withdrawn entry: its sequence number in the organisation's stream
 * @param reason why
 */
@Revision("1")
public record OrganisationEntryWithdrawn(OrganisationId organisationId, long entry, CorrectionReason reason)
        implements OrganisationEvent, DatedEvent.Withdrawal {

    public OrganisationEntryWithdrawn {
        Objects.requireNonNull(organisationId, "organisationId");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public OrganisationEntryWithdrawn replacing(Replaces correction) {
        throw new IllegalArgumentException("a withdrawal cannot be corrected: record the fact anew");
    }
}
