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
 * @param municipality whose figures it is part of; null when no registration stands
 * @param parts what is kept of each stream
 */
record IndicatorFileDocument(
        String id, long version, @Nullable String municipality, List<IndicatorPart> parts) implements StoredState {

    static IndicatorFileDocument of(IndicatorFile file) {
        return new IndicatorFileDocument(
                file.householdId().value(), file.version(), file.municipality().orElse(null), file.parts());
    }

    IndicatorFile file() {
        return new IndicatorFile(new HouseholdId(id), parts);
    }
}
