package nl.veerkracht.api.platform.surroundings;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.veerkracht.domain.shared.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * What was folded from the streams of households in memory, each until its stream grows: the same events give the same facts.
 * For one thread.
 */
final class RememberedFacts<T> {

    private record Folded<T>(long version, T facts) {}

    private final HouseholdStreams streams;
    private final Function<HouseholdId, T> fold;
    private final Map<HouseholdId, Folded<T>> folded = new HashMap<>();

    /** @param fold reads the household's own stream and nothing else */
    RememberedFacts(HouseholdStreams streams, Function<HouseholdId, T> fold) {
        this.streams = streams;
        this.fold = fold;
    }

    T of(HouseholdId householdId) {
        long version = streams.version(householdId);
        @Nullable Folded<T> known = folded.get(householdId);
        if (known == null || known.version() != version) {
            known = new Folded<>(version, fold.apply(householdId));
            folded.put(householdId, known);
        }
        return known.facts();
    }
}
