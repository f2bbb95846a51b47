package nl.veerkracht.api.worklist;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.agenda.AgendaCommand;
import nl.veerkracht.domain.agenda.events.PostponementReason;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.ObligationId;

/**
 * That an obligation is postponed.
 *
 * @param postponedTo the day by which it is to be done now, after the day on which it is due
 * @param reason why
 * @param postponedOn the day on which it is postponed
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
record Postponement(LocalDate postponedTo, PostponementReason reason, LocalDate postponedOn) implements AgendaFact {
    @Override
    public AgendaCommand.Fact command(HouseholdId householdId, ObligationId obligationId, By by) {
        return new AgendaCommand.PostponeObligation(
                AgendaId.of(householdId), householdId, by, obligationId, postponedTo, reason, postponedOn);
    }
}
