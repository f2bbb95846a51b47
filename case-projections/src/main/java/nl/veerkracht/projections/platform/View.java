package nl.veerkracht.projections.platform;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One view: its name, which is that of its processor, what it is fed by, its documents and its fold. It keeps one document for
 * each stream, under the identifier of the stream.
 *
 * @param streams the streams that feed it
 * @param readBy the field by which lists are read; null when documents are only read by their stream
 * @param empty the state of a stream of which nothing is known
 * @param fold takes one event in
 * @param version up to which entry a state was folded
 * @param <E> the events that it takes in
 * @param <S> what the fold makes
 */
public record View<E, S>(
        String name,
        StreamKind<E> streams,
        ViewCollection<S> documents,
        @Nullable String readBy,
        Function<String, S> empty,
        BiFunction<S, RecordedEvent<E>, S> fold,
        ToLongFunction<S> version) {}
