package nl.veerkracht.api.worklist;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.veerkracht.domain.agenda.AgendaCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.ObligationId;

/**
 * What a caseworker says of an obligation: to record it, or, with its {@code kind}, as the correction of what was said earlier. The
 * kind is the event's name in the catalogue without {@code agenda.}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Postponement.class, name = "obligation-postponed"),
    @JsonSubTypes.Type(value = Settlement.class, name = "obligation-settled")
})
sealed interface AgendaFact permits Postponement, Settlement {

    /** @return the command that records this fact */
    AgendaCommand.Fact command(HouseholdId householdId, ObligationId obligationId, By by);
}
