package nl.veerkracht.projections.indicator;

import java.util.List;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.platform.StoredState;
import org.jspecify.annotations.Nullable;

/**
 * An {@link IndicatorFile} as it is stored.
 *
 * @param id the household
 * @param version what grows with every event that was taken in
 * @param team the team that has the file; null when no registration stands, and in version 1 of the view
 * @param municipality whose figures it is part of; null when no registration stands
 * @param parts what is kept of each stream
 */
record IndicatorFileDocument(
        String id,
        long version,
        @Nullable String team,
        @Nullable String municipality,
        List<IndicatorPart> parts) implements StoredState {

    static IndicatorFileDocument of(IndicatorFile file) {
        return stored(file, file.team().orElse(null));
    }

    static IndicatorFileDocument ofVersion1(IndicatorFile file) {
        return stored(file, null);
    }

    private static IndicatorFileDocument stored(IndicatorFile file, @Nullable String team) {
        return new IndicatorFileDocument(
                file.householdId().value(),
                file.version(),
                team,
                file.municipality().orElse(null),
                file.parts());
    }

    IndicatorFile file() {
        return new IndicatorFile(new HouseholdId(id), parts);
    }
}
