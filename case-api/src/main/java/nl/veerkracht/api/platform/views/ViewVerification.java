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
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.platform.HouseholdMessages;
import nl.veerkracht.projections.platform.MissingEntryException;
import nl.veerkracht.projections.platform.RecordedEvent;
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
 * Proves that a view equals the log: folds the history of every household anew, and compares the document that would be stored
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
     * @param households how many were compared
     * @param equal whether each of them is what the log gives
     * @param checksum of the documents that the log gives, in the order of their households
     * @param parked households that wait behind an event that cannot be folded; they were not compared
     * @param different households whose document is not what the log gives; at most a hundred are named
     */
    record Finding(
            String view,
            long position,
            int households,
            boolean equal,
            String checksum,
            List<String> parked,
            List<String> different) {}

    <S> Finding verify(View<S> view) {
        long position = positions.position(view.name()).orElse(-1);
        Map<String, Long> lastEntries = lastEntries(position);
        List<String> parked = deadLetters.all().stream()
                .filter(sequence -> sequence.view().equals(view.name()))
                .map(DeadLetters.Sequence::sequenceId)
                .toList();
        MessageDigest checksum = sha256();
        List<String> different = new ArrayList<>();
        lastEntries.forEach((household, lastEntry) -> {
            if (!parked.contains(household)) {
                Optional<Document> stored = view.documents().stored(household);
                Document fresh = fresh(
                        view, household, stored.map(ViewVerification::version).orElse(lastEntry));
                checksum.update(fresh.toJson().getBytes(StandardCharsets.UTF_8));
                if (stored.isEmpty()
                        || version(stored.get()) < lastEntry
                        || !stored.get().equals(fresh)) {
                    different.add(household);
                }
            }
        });
        view.documents().forEachHousehold(household -> {
            if (!lastEntries.containsKey(household)
                    && !log.readEvents(household).hasNext()) {
                different.add(household);
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

    /** Of each household the last entry that the view must have: reads no payload. */
    private Map<String, Long> lastEntries(long position) {
        Map<String, Long> entries = new TreeMap<>();
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(null, false)) {
            events.takeWhile(event -> event.trackingToken().position().orElse(0) <= position)
                    .filter(DomainEventMessage.class::isInstance)
                    .map(event -> (DomainEventMessage<?>) event)
                    .filter(HouseholdMessages::isOfHousehold)
                    .forEach(event ->
                            entries.merge(event.getAggregateIdentifier(), event.getSequenceNumber(), Math::max));
        }
        return entries;
    }

    private <S> Document fresh(View<S> view, String household, long upTo) {
        S state = view.empty().apply(new HouseholdId(household));
        DomainEventStream history = log.readEvents(household);
        try {
            while (history.hasNext() && view.version().applyAsLong(state) < upTo) {
                state = view.fold().apply(state, RecordedEvent.of(history.next()));
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
