package nl.veerkracht.projections.worklist;

import java.util.List;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.platform.StoredState;
import nl.veerkracht.projections.worklist.Worklist.Part;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Worklist} as it is stored.
 *
 * @param id the household
 * @param version what grows with every event that was taken in
 * @param team the team that has the file: what worklists are read by; null when no registration stands
 * @param parts what is kept of each stream
 */
record WorklistDocument(String id, long version, @Nullable String team, List<Part> parts) implements StoredState {

    static WorklistDocument of(Worklist worklist) {
        return new WorklistDocument(
                worklist.householdId().value(),
                worklist.version(),
                worklist.team().orElse(null),
                worklist.parts());
    }

    Worklist worklist() {
        return new Worklist(new HouseholdId(id), parts);
    }
}
