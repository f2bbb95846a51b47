package nl.veerkracht.projections.platform;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.veerkracht.domain.shared.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * One view: its name, which is that of its processor, its documents and its fold.
 *
 * @param readBy the field by which lists are read; null when documents are only read by household
 * @param empty the state of a household of which nothing is known
 * @param fold takes one event in
 * @param version up to which entry a state was folded
 * @param <S> what the fold makes
 */
public record View<S>(
        String name,
        ViewCollection<S> documents,
        @Nullable String readBy,
        Function<HouseholdId, S> empty,
        BiFunction<S, RecordedEvent, S> fold,
        ToLongFunction<S> version) {}
