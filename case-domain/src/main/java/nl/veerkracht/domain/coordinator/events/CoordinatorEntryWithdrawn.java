package nl.veerkracht.domain.coordinator.events;

import java.util.Objects;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;

/**
 * An entry about a coordinator was withdrawn: it does not stand any more, and what it corrected does not come back.
 * Emitted by {@link nl.veerkracht.domain.coordinator.CoordinatorCommand.WithdrawEntry}. Since revision 1.
 *
 * @param personId the coordinator
 * @param entry the number of the withdrawn entry: its sequence number in the coordinator's stream
 * @param reason why
 */
@Revision("1")
public record CoordinatorEntryWithdrawn(PersonId personId, long entry, CorrectionReason reason)
        implements CoordinatorEvent, DatedEvent.Withdrawal {

    public CoordinatorEntryWithdrawn {
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public CoordinatorEntryWithdrawn replacing(Replaces correction) {
        throw new IllegalArgumentException("a withdrawal cannot be corrected: record the fact anew");
    }
}
