package nl.veerkracht.projections.teamlist;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.StoredState;
import org.jspecify.annotations.Nullable;

/**
 * A {@link TeamListLine} as it is stored.
 *
 * @param id the household
 * @param version the number of the last entry that was taken in
 * @param team the team that has the file: what the list is read by; null when no registration stands
 * @param lastChange when the last entry was recorded
 * @param entries the listed facts, by number
 */
record TeamListDocument(
        String id,
        long version,
        @Nullable String team,
        @Nullable Instant lastChange,
        List<Entry> entries) implements StoredState {

    static TeamListDocument of(TeamListLine line) {
        return new TeamListDocument(
                line.householdId().value(),
                line.version(),
                line.team().orElse(null),
                line.lastChange(),
                line.entries());
    }

    TeamListLine line() {
        return new TeamListLine(new HouseholdId(id), version, lastChange, entries);
    }
}
