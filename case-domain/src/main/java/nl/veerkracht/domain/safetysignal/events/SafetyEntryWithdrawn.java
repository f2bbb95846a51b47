package nl.veerkracht.domain.safetysignal.events;

import java.util.Objects;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.axonframework.serialization.Revision;

/**
 * An entry of a signal was withdrawn: it does not stand any more, and what it corrected does not come back. When it was the
 * recording itself, there is no such signal any more.
 * Emitted by {@link nl.veerkracht.domain.safetysignal.SafetyCommand.WithdrawEntry}. Since revision 1.
 *
 * @param signalId the signal
 * @param entry the number of the withdrawn entry: its sequence number in the signal's stream
 * @param reason why
 */
@Revision("1")
public record SafetyEntryWithdrawn(SafetySignalId signalId, long entry, CorrectionReason reason)
        implements SafetyEvent, DatedEvent.Withdrawal {

    public SafetyEntryWithdrawn {
        Objects.requireNonNull(signalId, "signalId");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public SafetyEntryWithdrawn replacing(Replaces correction) {
        throw new IllegalArgumentException("a withdrawal cannot be corrected: record the fact anew");
    }
}
