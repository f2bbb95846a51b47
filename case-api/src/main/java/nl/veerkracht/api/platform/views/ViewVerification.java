package nl.veerkracht.api.platform.views;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.veerkracht.projections.platform.FedView;
import nl.veerkracht.projections.platform.MissingEntryException;
import nl.veerkracht.projections.platform.UnknownKindException;
import nl.veerkracht.projections.platform.View;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.SerializationException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Proves that the live views equal the log: folds the history of every document anew, and compares what would be stored with what is,
 * one document after the other. In memory are one document and the number of the last entry of each stream. No key is needed: sealed
 * values are compared sealed.
 */
@Component
class ViewVerification {

    private static final int MOST_SHOWN = 100;

    private final List<View<?, ?>> views;
    private final EventStorageEngine engine;
    private final EventStore log;
    private final ViewPositions positions;
    private final DeadLetters deadLetters;

    ViewVerification(
            List<View<?, ?>> views,
            EventStorageEngine engine,
            EventStore log,
            ViewPositions positions,
            DeadLetters deadLetters) {
        this.views = List.copyOf(views);
        this.engine = engine;
        this.log = log;
        this.positions = positions;
        this.deadLetters = deadLetters;
    }

    /**
     * What a verification found.
     *
     * @param position up to which all views were compared: what the one that is farthest behind had when it began
     * @param equal whether all views are what the log gives
     */
    record Report(long position, boolean equal, List<Finding> views) {}

    /**
     * What was found of one view.
     *
     * @param generation the generation that was compared, which was the live one
     * @param documents how many were compared
     * @param equal whether each of them is what the log gives
     * @param checksum of the documents that the log gives at that position, in the order of their keys
     * @param parked streams that wait behind an event that cannot be folded; what they feed was not compared
     * @param different documents that are not what the log gives; at most a hundred are named
     * @param firstDifference the first of them; null when there is none
     */
    record Finding(
            String view,
            String generation,
            int documents,
            boolean equal,
            String checksum,
            List<String> parked,
            List<String> different,
            @Nullable Difference firstDifference) {}

    /**
     * Where a document leaves the log.
     *
     * @param document its key
     * @param position of the first event that it lacks; of its last event when it has them all, and of what it should hold it holds
     *     something else; null when the log has nothing of it
     */
    record Difference(String document, @Nullable Long position) {}

    /** @return what was found of all views that are live now, each compared up to the same position */
    Report verify() {
        long position = views.stream()
                .mapToLong(view -> positions.position(view.name()).orElse(-1))
                .min()
                .orElse(-1);
        Map<String, Last> streams = streams(position);
        List<Finding> findings =
                views.stream().map(view -> verify(view, streams)).toList();
        return new Report(position, findings.stream().allMatch(Finding::equal), findings);
    }

    /** The last entry of a stream up to a position, and an event of it, unread, which tells of what kind it is. */
    private record Last(DomainEventMessage<?> event) {

        long entry() {
            return event.getSequenceNumber();
        }
    }

    private <E, S> Finding verify(View<E, S> view, Map<String, Last> streams) {
        FedView<E, S> live = view.in(view.documents().live());
        List<String> parked = deadLetters.all().stream()
                .filter(sequence -> sequence.view().equals(view.name()))
                .map(DeadLetters.Sequence::sequenceId)
                .toList();
        Map<String, List<String>> documents = documents(view, streams);
        MessageDigest checksum = sha256();
        List<Difference> different = new ArrayList<>();
        int compared = 0;
        for (Map.Entry<String, List<String>> document : documents.entrySet()) {
            if (Collections.disjoint(document.getValue(), parked)) {
                compared++;
                Map<String, Long> upTo = new TreeMap<>();
                document.getValue()
                        .forEach(stream -> upTo.put(stream, streams.get(stream).entry()));
                different(live, document.getKey(), upTo, checksum, different.isEmpty())
                        .ifPresent(different::add);
            }
        }
        live.documents().forEachKey(key -> {
            if (!documents.containsKey(key) && !log.readEvents(key).hasNext()) {
                different.add(new Difference(key, null));
            }
        });
        return new Finding(
                view.name(),
                live.generation().name(),
                compared,
                different.isEmpty(),
                HexFormat.of().formatHex(checksum.digest()),
                parked,
                different.stream().limit(MOST_SHOWN).map(Difference::document).toList(),
                different.isEmpty() ? null : different.get(0));
    }

    /** A document that has taken in more meanwhile is compared with what the log gives for that much. */
    private <E, S> Optional<Difference> different(
            FedView<E, S> live, String key, Map<String, Long> upTo, MessageDigest checksum, boolean first) {
        Optional<Document> stored = live.documents().stored(key);
        Map<String, Long> has = stored.map(live.documents()::state)
                .map(state -> live.view().versions().apply(key, state))
                .orElse(Map.of());
        String fresh = fresh(live, key, upTo);
        checksum.update(fresh.getBytes(StandardCharsets.UTF_8));
        Optional<Map.Entry<String, Long>> behind = upTo.entrySet().stream()
                .filter(each -> has.getOrDefault(each.getKey(), -1L) < each.getValue())
                .findFirst();
        if (behind.isEmpty()
                && stored.map(Document::toJson).equals(Optional.of(has.equals(upTo) ? fresh : fresh(live, key, has)))) {
            return Optional.empty();
        }
        Map.Entry<String, Long> at = behind.map(
                        each -> Map.entry(each.getKey(), has.getOrDefault(each.getKey(), -1L) + 1))
                .orElseGet(() -> upTo.entrySet().iterator().next());
        return Optional.of(new Difference(key, first ? position(at.getKey(), at.getValue()) : null));
    }

    /** Which streams feed each document, by its key: their first events tell. */
    private <E, S> Map<String, List<String>> documents(View<E, S> view, Map<String, Last> streams) {
        Map<String, List<String>> documents = new TreeMap<>();
        streams.forEach((stream, last) -> {
            if (view.kindOf(last.event()).isPresent()) {
                try {
                    DomainEventMessage<?> first = log.readEvents(stream).next();
                    String key = view.documentOf()
                            .apply(view.kindOf(first).orElseThrow().recorded(first));
                    documents.computeIfAbsent(key, unused -> new ArrayList<>()).add(stream);
                } catch (UnknownKindException | SerializationException unreadable) {
                    // It is parked from its first entry on, and no document holds anything of it.
                    return;
                }
            }
        });
        return documents;
    }

    /** The last entry of each stream up to a position: reads no payload. */
    private Map<String, Last> streams(long position) {
        Map<String, Last> streams = new TreeMap<>();
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(null, false)) {
            events.takeWhile(event -> event.trackingToken().position().orElse(0) <= position)
                    .filter(DomainEventMessage.class::isInstance)
                    .map(event -> (DomainEventMessage<?>) event)
                    .forEach(event -> streams.merge(
                            event.getAggregateIdentifier(),
                            new Last(event),
                            (one, other) -> one.entry() > other.entry() ? one : other));
        }
        return streams;
    }

    private @Nullable Long position(String stream, long entry) {
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(null, false)) {
            return events.filter(event -> event instanceof DomainEventMessage<?> in
                            && in.getSequenceNumber() == entry
                            && in.getAggregateIdentifier().equals(stream))
                    .findFirst()
                    .map(event -> event.trackingToken().position().orElse(0))
                    .orElse(null);
        }
    }

    /** What the log gives for a document, of each stream up to an entry, in JSON; empty when it gives none. */
    private <E, S> String fresh(FedView<E, S> live, String key, Map<String, Long> upTo) {
        View<E, S> view = live.view();
        S state = view.empty().apply(key);
        try {
            for (Map.Entry<String, Long> stream : upTo.entrySet()) {
                DomainEventStream history = log.readEvents(stream.getKey());
                for (long entry = 0; entry <= stream.getValue() && history.hasNext(); entry++) {
                    DomainEventMessage<?> event = history.next();
                    state = live.fold()
                            .apply(state, view.kindOf(event).orElseThrow().recorded(event));
                }
            }
        } catch (MissingEntryException | SerializationException unreadable) {
            // What cannot be folded should have been parked: the document is not what the log gives.
            return "";
        }
        return live.documents().document(state).toJson();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
