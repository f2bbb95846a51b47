package nl.veerkracht.domain.programme.events;

import java.util.Objects;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;

/**
 * An entry about a programme was withdrawn: it does not stand any more, and what it corrected does not come back.
 * Emitted by {@link nl.veerkracht.domain.programme.ProgrammeCommand.WithdrawEntry}. Since revision 1.
 *
 * @param programmeId the programme
 * @param entry the number of the withdrawn entry: its sequence number in the programme's stream
 * @param reason why
 */
@Revision("1")
public record ProgrammeEntryWithdrawn(ProgrammeId programmeId, long entry, CorrectionReason reason)
        implements ProgrammeEvent, DatedEvent.Withdrawal {

    public ProgrammeEntryWithdrawn {
        Objects.requireNonNull(programmeId, "programmeId");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public ProgrammeEntryWithdrawn replacing(Replaces correction) {
        throw new IllegalArgumentException("a withdrawal cannot be corrected: record the fact anew");
    }
}
