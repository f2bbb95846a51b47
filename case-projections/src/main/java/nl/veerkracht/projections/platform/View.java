package nl.veerkracht.projections.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * One view: its name, which is that of its processor, what it is fed by, its documents and its fold. A document is fed by one
 * stream, whose identifier it has, or by the several streams of one household; it guards each of them apart (ADR-0005).
 *
 * @param streams the kinds of streams that feed it
 * @param readBy the fields by which lists are read; empty when documents are only read by their key
 * @param documentOf the key of the document that takes an event in
 * @param empty the state of a document of which nothing is known
 * @param fold takes one event in
 * @param version what grows with every event that a state takes in
 * @param versions up to which entry of each stream the state under a key was folded
 * @param olderFolds how older versions of the view take an event in, where that differs, by version
 * @param <E> the events that it takes in
 * @param <S> what the fold makes
 */
public record View<E, S>(
        String name,
        List<StreamKind<E>> streams,
        ViewCollection<S> documents,
        List<String> readBy,
        Function<RecordedEvent<E>, String> documentOf,
        Function<String, S> empty,
        BiFunction<S, RecordedEvent<E>, S> fold,
        ToLongFunction<S> version,
        BiFunction<String, S, Map<String, Long>> versions,
        Map<Integer, BiFunction<S, RecordedEvent<E>, S>> olderFolds) {

    public View {
        streams = List.copyOf(streams);
        readBy = List.copyOf(readBy);
        olderFolds = Map.copyOf(olderFolds);
    }

    /** A view of which all versions fold alike. */
    public View(
            String name,
            List<StreamKind<E>> streams,
            ViewCollection<S> documents,
            List<String> readBy,
            Function<RecordedEvent<E>, String> documentOf,
            Function<String, S> empty,
            BiFunction<S, RecordedEvent<E>, S> fold,
            ToLongFunction<S> version,
            BiFunction<String, S, Map<String, Long>> versions) {
        this(name, streams, documents, readBy, documentOf, empty, fold, version, versions, Map.of());
    }

    /** @return a view with one document for each stream of one kind */
    public static <E, S> View<E, S> ofOneKind(
            String name,
            StreamKind<E> streams,
            ViewCollection<S> documents,
            List<String> readBy,
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

    /** @return the same view, of which an older version takes an event in by {@code olderFold} */
    public View<E, S> whereOlderFolds(int older, BiFunction<S, RecordedEvent<E>, S> olderFold) {
        Map<Integer, BiFunction<S, RecordedEvent<E>, S>> more = new HashMap<>(olderFolds);
        more.put(older, olderFold);
        return new View<>(name, streams, documents, readBy, documentOf, empty, fold, version, versions, more);
    }

    /** @return whether this code can build and read that version of the view */
    public boolean hasVersion(int asked) {
        return documents.hasVersion(asked);
    }

    /** @return the view as one of its generations, which this code can read, is written */
    public FedView<E, S> in(Generation generation) {
        return new FedView<>(
                this, generation, documents.of(generation), olderFolds.getOrDefault(generation.version(), fold));
    }

    /** @return the view as its processor writes it on this node */
    public FedView<E, S> fed() {
        return in(documents.fed().orElseThrow(() -> new ViewNotReadyException(name)));
    }
}
