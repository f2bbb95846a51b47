package nl.veerkracht.domain.coordinator.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * From a day on a coordinator leads conferences in other languages or works in another region.
 * Emitted by {@link nl.veerkracht.domain.coordinator.CoordinatorCommand.ChangeProfile} under {@link
 *     nl.veerkracht.domain.coordinator.CoordinatorRules}. Since revision 1.
 *
 * @param personId the coordinator
 * @param languages the languages from that day on, all of them: ISO 639-1 codes
 * @param region the municipalities from that day on, all of them: CBS codes, at least one
 * @param fromDate valid date: first day on which it is so
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record CoordinatorProfileChanged(
        PersonId personId,
        Set<String> languages,
        Set<String> region,
        LocalDate fromDate,
        @Nullable Replaces replaces) implements CoordinatorEvent {

    public CoordinatorProfileChanged {
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(fromDate, "fromDate");
        // Sorted: stored bytes do not depend on chance.
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
        region = Collections.unmodifiableSet(new TreeSet<>(region));
        if (region.isEmpty()) {
            throw new IllegalArgumentException("a coordinator works somewhere");
        }
    }

    @Override
    public LocalDate validOn() {
        return fromDate;
    }

    @Override
    public CoordinatorProfileChanged replacing(Replaces correction) {
        return new CoordinatorProfileChanged(personId, languages, region, fromDate, correction);
    }
}
