package nl.veerkracht.api.platform.views;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
     * @param files how many were compared: documents of the view
     * @param equal whether each of them is what the log gives
     * @param checksum of the documents that the log gives, in the order of their keys
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
        Map<String, List<String>> documents = documents(view, lastEntries.keySet());
        MessageDigest checksum = sha256();
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (Map.Entry<String, List<String>> document : documents.entrySet()) {
            if (Collections.disjoint(document.getValue(), parked)) {
                compared++;
                String key = document.getKey();
                Map<String, Long> wanted = new TreeMap<>();
                document.getValue().forEach(stream -> wanted.put(stream, lastEntries.get(stream)));
                Optional<Document> stored = view.documents().stored(key);
                Map<String, Long> versions = stored.map(view.documents()::state)
                        .map(state -> view.versions().apply(key, state))
                        .orElse(Map.of());
                boolean behind = wanted.entrySet().stream()
                        .anyMatch(each -> versions.getOrDefault(each.getKey(), -1L) < each.getValue());
                Document fresh = fresh(view, key, behind ? wanted : versions);
                checksum.update(fresh.toJson().getBytes(StandardCharsets.UTF_8));
                if (behind || !stored.equals(Optional.of(fresh))) {
                    different.add(key);
                }
            }
        }
        view.documents().forEachKey(key -> {
            if (!documents.containsKey(key) && !log.readEvents(key).hasNext()) {
                different.add(key);
            }
        });
        return new Finding(
                view.name(),
                position,
                compared,
                different.isEmpty(),
                HexFormat.of().formatHex(checksum.digest()),
                parked,
                different.stream().limit(MOST_SHOWN).toList());
    }

    /** Which streams feed each document, by its key: their first events tell. */
    private <E, S> Map<String, List<String>> documents(View<E, S> view, Collection<String> streams) {
        Map<String, List<String>> documents = new TreeMap<>();
        for (String stream : streams) {
            try {
                DomainEventMessage<?> first = log.readEvents(stream).next();
                String key =
                        view.documentOf().apply(view.kindOf(first).orElseThrow().recorded(first));
                documents.computeIfAbsent(key, unused -> new ArrayList<>()).add(stream);
            } catch (UnknownKindException | SerializationException unreadable) {
                // It is parked from its first entry on, and no document holds anything of it.
                continue;
            }
        }
        return documents;
    }

    /** Of each stream the last entry that the view must have: reads no payload. */
    private Map<String, Long> lastEntries(View<?, ?> view, long position) {
        Map<String, Long> entries = new TreeMap<>();
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(null, false)) {
            events.takeWhile(event -> event.trackingToken().position().orElse(0) <= position)
                    .filter(DomainEventMessage.class::isInstance)
                    .map(event -> (DomainEventMessage<?>) event)
                    .filter(event -> view.kindOf(event).isPresent())
                    .forEach(event ->
                            entries.merge(event.getAggregateIdentifier(), event.getSequenceNumber(), Math::max));
        }
        return entries;
    }

    /** What the log gives for a document, of each stream up to an entry; of one that grows meanwhile as far as it was stored. */
    private <E, S> Document fresh(View<E, S> view, String key, Map<String, Long> upTo) {
        S state = view.empty().apply(key);
        try {
            for (Map.Entry<String, Long> stream : upTo.entrySet()) {
                DomainEventStream history = log.readEvents(stream.getKey());
                for (long entry = 0; entry <= stream.getValue() && history.hasNext(); entry++) {
                    DomainEventMessage<?> event = history.next();
                    state = view.fold()
                            .apply(state, view.kindOf(event).orElseThrow().recorded(event));
                }
            }
        } catch (MissingEntryException | SerializationException unreadable) {
            // What cannot be folded should have been parked: the document is not what the log gives.
            return new Document();
        }
        return view.documents().document(state);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
