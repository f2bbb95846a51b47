package nl.veerkracht.api.platform.commands;

import java.util.List;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to an accepted command. Holds identifiers and numbers only, never a personal value.
 *
 * @param householdId the household; null for a command that concerns none
 * @param personId the person whom the command is about; null for a command about no one person
 * @param id names what the command made or is about, beside household and person: a plan, a goal, a care arrangement; null when
 *     there is no such thing
 * @param version the version of the file after the command: the number of its last entry, to send in {@code If-Match}
 * @param position where in the log the last event stands, to send as {@code minPosition} with a read; null for what is recorded in
 *     a log whose positions are told to nobody (ADR-0016)
 * @param entries the numbers of the entries that were recorded
 */
public record CommandAnswer(
        @Nullable HouseholdId householdId,
        @Nullable PersonId personId,
        @Nullable String id,
        long version,
        @Nullable Long position,
        List<Long> entries) {

    public CommandAnswer {
        entries = List.copyOf(entries);
    }
}
