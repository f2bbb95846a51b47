package nl.veerkracht.domain.household.events;

import java.util.Objects;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;

/**
 * An entry was withdrawn: it does not stand any more, and what it corrected does not come back.
 * Emitted by {@link nl.veerkracht.domain.household.HouseholdCommand.WithdrawEntry} under {@link
 *     nl.veerkracht.domain.household.Corrections}. Since revision 1.
 *
 * @param householdId the household
 * @param entry the number of the withdrawn entry: its sequence number in the household's stream
 * @param reason why
 */
@Revision("1")
public record EntryWithdrawn(HouseholdId householdId, long entry, CorrectionReason reason)
        implements HouseholdEvent, DatedEvent.Withdrawal {

    public EntryWithdrawn {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public EntryWithdrawn replacing(Replaces correction) {
        throw new IllegalArgumentException("a withdrawal cannot be corrected: record the fact anew");
    }
}
