package nl.veerkracht.projections.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * One view: its name, which is that of its processor, what it is fed by, its documents and its fold. A document is fed by one
 * stream, whose identifier it has, or by the several streams of one household; it guards each of them apart (ADR-0005).
 *
 * @param streams the kinds of streams that feed it
 * @param readBy the field by which lists are read; null when documents are only read by their key
 * @param documentOf the key of the document that takes an event in
 * @param empty the state of a document of which nothing is known
 * @param fold takes one event in
 * @param version what grows with every event that a state takes in
 * @param versions up to which entry of each stream the state under a key was folded
 * @param <E> the events that it takes in
 * @param <S> what the fold makes
 */
public record View<E, S>(
        String name,
        List<StreamKind<E>> streams,
        ViewCollection<S> documents,
        @Nullable String readBy,
        Function<RecordedEvent<E>, String> documentOf,
        Function<String, S> empty,
        BiFunction<S, RecordedEvent<E>, S> fold,
        ToLongFunction<S> version,
        BiFunction<String, S, Map<String, Long>> versions) {

    public View {
        streams = List.copyOf(streams);
    }

    /** @return a view with one document for each stream of one kind */
    public static <E, S> View<E, S> ofOneKind(
            String name,
            StreamKind<E> streams,
            ViewCollection<S> documents,
            @Nullable String readBy,
            Function<String, S> empty,
            BiFunction<S, RecordedEvent<E>, S> fold,
            ToLongFunction<S> version) {
        return new View<>(
                name,
                List.of(streams),
                documents,
                readBy,
                RecordedEvent::stream,
                empty,
                fold,
                version,
                (key, state) -> version.applyAsLong(state) < 0 ? Map.of() : Map.of(key, version.applyAsLong(state)));
    }

    /** @return the kind of the stream that holds the message, if streams of that kind feed the view */
    public Optional<StreamKind<E>> kindOf(DomainEventMessage<?> message) {
        // Asked for each event of the log, by each view.
        for (StreamKind<E> kind : streams) {
            if (kind.has(message)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Declares the indexes that the view is written and read by. */
    public void declareIndexes() {
        documents.ensureIndexes(readBy);
    }

    /** Forgets all documents: the view is about to be built anew. */
    public void clear() {
        documents.drop();
        declareIndexes();
    }
}
