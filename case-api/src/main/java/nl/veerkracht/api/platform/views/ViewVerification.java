package nl.veerkracht.api.platform.views;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.veerkracht.projections.platform.MissingEntryException;
import nl.veerkracht.projections.platform.View;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.SerializationException;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Proves that a view equals the log: folds the history of every stream anew, and compares the document that would be stored
 * with the one that is. No key is needed: sealed values are compared sealed.
 */
@Component
class ViewVerification {

    private static final int MOST_SHOWN = 100;

    private final EventStorageEngine engine;
    private final EventStore log;
    private final ViewPositions positions;
    private final DeadLetters deadLetters;

    ViewVerification(EventStorageEngine engine, EventStore log, ViewPositions positions, DeadLetters deadLetters) {
        this.engine = engine;
        this.log = log;
        this.positions = positions;
        this.deadLetters = deadLetters;
    }

    /**
     * What a verification found.
     *
     * @param view the view
     * @param position how far the view had come when it began
     * @param files how many were compared: one for each stream that feeds the view
     * @param equal whether each of them is what the log gives
     * @param checksum of the documents that the log gives, in the order of their streams
     * @param parked files that wait behind an event that cannot be folded; they were not compared
     * @param different files whose document is not what the log gives; at most a hundred are named
     */
    record Finding(
            String view,
            long position,
            int files,
            boolean equal,
            String checksum,
            List<String> parked,
            List<String> different) {}

    <E, S> Finding verify(View<E, S> view) {
        long position = positions.position(view.name()).orElse(-1);
        Map<String, Long> lastEntries = lastEntries(view, position);
        List<String> parked = deadLetters.all().stream()
                .filter(sequence -> sequence.view().equals(view.name()))
                .map(DeadLetters.Sequence::sequenceId)
                .toList();
        MessageDigest checksum = sha256();
        List<String> different = new ArrayList<>();
        lastEntries.forEach((stream, lastEntry) -> {
            if (!parked.contains(stream)) {
                Optional<Document> stored = view.documents().stored(stream);
                Document fresh = fresh(
                        view, stream, stored.map(ViewVerification::version).orElse(lastEntry));
                checksum.update(fresh.toJson().getBytes(StandardCharsets.UTF_8));
                if (stored.isEmpty()
                        || version(stored.get()) < lastEntry
                        || !stored.get().equals(fresh)) {
                    different.add(stream);
                }
            }
        });
        view.documents().forEachStream(stream -> {
            if (!lastEntries.containsKey(stream) && !log.readEvents(stream).hasNext()) {
                different.add(stream);
            }
        });
        return new Finding(
                view.name(),
                position,
                lastEntries.size() - parked.size(),
                different.isEmpty(),
                HexFormat.of().formatHex(checksum.digest()),
                parked,
                different.stream().limit(MOST_SHOWN).toList());
    }

    /** Of each stream the last entry that the view must have: reads no payload. */
    private Map<String, Long> lastEntries(View<?, ?> view, long position) {
        Map<String, Long> entries = new TreeMap<>();
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(null, false)) {
            events.takeWhile(event -> event.trackingToken().position().orElse(0) <= position)
                    .filter(DomainEventMessage.class::isInstance)
                    .map(event -> (DomainEventMessage<?>) event)
                    .filter(view.streams()::has)
                    .forEach(event ->
                            entries.merge(event.getAggregateIdentifier(), event.getSequenceNumber(), Math::max));
        }
        return entries;
    }

    private <E, S> Document fresh(View<E, S> view, String stream, long upTo) {
        S state = view.empty().apply(stream);
        DomainEventStream history = log.readEvents(stream);
        try {
            while (history.hasNext() && view.version().applyAsLong(state) < upTo) {
                state = view.fold().apply(state, view.streams().recorded(history.next()));
            }
        } catch (MissingEntryException | SerializationException unreadable) {
            // What cannot be folded should have been parked: the document is not what the log gives.
            return new Document();
        }
        return view.documents().document(state);
    }

    private static long version(Document stored) {
        return stored.get("version", Number.class).longValue();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
