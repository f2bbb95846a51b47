package nl.veerkracht.domain.agenda.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.ObligationId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An obligation needs nothing more, though no fact tells so.
 * Emitted by {@link nl.veerkracht.domain.agenda.AgendaCommand.SettleObligation} under {@link
 *     nl.veerkracht.domain.agenda.ObligationRules}. Since revision 1.
 *
 * @param householdId the household
 * @param obligationId the obligation, named by what it follows from
 * @param kind what had to be done
 * @param reason why it needs nothing more
 * @param settledOn valid date: the day from which it needs nothing more
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ObligationSettled(
        HouseholdId householdId,
        ObligationId obligationId,
        ObligationKind kind,
        SettlementReason reason,
        LocalDate settledOn,
        @Nullable Replaces replaces)
        implements AgendaEvent {

    public ObligationSettled {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(obligationId, "obligationId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(settledOn, "settledOn");
    }

    @Override
    public LocalDate validOn() {
        return settledOn;
    }

    @Override
    public ObligationSettled replacing(Replaces correction) {
        return new ObligationSettled(householdId, obligationId, kind, reason, settledOn, correction);
    }
}
