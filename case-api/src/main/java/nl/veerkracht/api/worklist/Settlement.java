package nl.veerkracht.api.worklist;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.agenda.AgendaCommand;
import nl.veerkracht.domain.agenda.events.SettlementReason;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.ObligationId;

/**
 * That an obligation which no fact answers needs nothing more.
 *
 * @param reason why
 * @param settledOn the day from which it needs nothing more
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
record Settlement(SettlementReason reason, LocalDate settledOn) implements AgendaFact {
    @Override
    public AgendaCommand.Fact command(HouseholdId householdId, ObligationId obligationId, By by) {
        return new AgendaCommand.SettleObligation(
                AgendaId.of(householdId), householdId, by, obligationId, reason, settledOn);
    }
}
