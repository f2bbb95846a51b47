package nl.veerkracht.domain.agenda.events;

import java.util.Objects;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;

/**
 * An entry of the agenda was withdrawn: it does not stand any more, and what it corrected does not come back.
 * Emitted by {@link nl.veerkracht.domain.agenda.AgendaCommand.WithdrawEntry} under {@link
 *     nl.veerkracht.domain.agenda.AgendaRules}. Since revision 1.
 *
 * @param householdId the household
 * @param entry the number of the withdrawn entry: its sequence number in the stream of the household's agenda
 * @param reason why
 */
@Revision("1")
public record AgendaEntryWithdrawn(HouseholdId householdId, long entry, CorrectionReason reason)
        implements AgendaEvent, DatedEvent.Withdrawal {

    public AgendaEntryWithdrawn {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public AgendaEntryWithdrawn replacing(Replaces correction) {
        throw new IllegalArgumentException("a withdrawal cannot be corrected: record the fact anew");
    }
}
