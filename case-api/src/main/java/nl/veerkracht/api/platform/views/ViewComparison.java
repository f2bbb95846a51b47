package nl.veerkracht.api.platform.views;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import nl.veerkracht.api.platform.eventstore.ManyStreams;
import nl.veerkracht.api.platform.views.LoggedStreams.Line;
import nl.veerkracht.api.platform.views.ViewVerification.Difference;
import nl.veerkracht.api.platform.views.ViewVerification.Finding;
import nl.veerkracht.projections.platform.FedView;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;

/** One view on the way through a verification: its live generation, and what was found of it so far. */
final class ViewComparison<E, S> {

    private static final int MOST_SHOWN = 100;
    private static final DocumentCodec BSON = new DocumentCodec();

    private final int view;
    private final FedView<E, S> live;
    private final SortedSet<String> parked;
    private final SortedMap<String, byte[]> checksums = new TreeMap<>();
    private final SortedMap<String, Optional<Place>> different = new TreeMap<>();

    /** The entry at which a document leaves the log. */
    private record Place(String stream, long number) {}

    /**
     * A document that is to be compared.
     *
     * @param upTo the last entry of each of its streams up to the position of the verification, in the order of the streams
     * @param stored as it is stored; null when it is not
     * @param has the last entry of each stream that it was folded from, as it says itself
     */
    record Candidate(
            String key,
            SortedMap<String, Long> upTo,
            @Nullable Document stored,
            Map<String, Long> has) {}

    private ViewComparison(int view, FedView<E, S> live, SortedSet<String> parked) {
        this.view = view;
        this.live = live;
        this.parked = parked;
    }

    /**
     * @param view its place among those of {@link LoggedStreams}
     * @param live what is compared of it
     * @param parked the streams that wait: what they feed is not compared
     */
    static <E, S> ViewComparison<E, S> of(int view, FedView<E, S> live, SortedSet<String> parked) {
        return new ViewComparison<>(view, live, parked);
    }

    /** @return the documents that these streams feed, of which none is parked, as they are stored now */
    List<Candidate> candidates(List<Line> window) {
        SortedMap<String, SortedMap<String, Long>> upTo = new TreeMap<>();
        for (Line line : window) {
            String key = line.key(view);
            if (key != null) {
                upTo.computeIfAbsent(key, unused -> new TreeMap<>()).put(line.stream(), line.last());
            }
        }
        upTo.values().removeIf(streams -> streams.keySet().stream().anyMatch(parked::contains));
        Map<String, Document> stored = live.documents().storedAll(upTo.keySet());
        List<Candidate> candidates = new ArrayList<>();
        upTo.forEach((key, streams) ->
                candidates.add(new Candidate(key, streams, stored.get(key), has(key, stored.get(key)))));
        return candidates;
    }

    private Map<String, Long> has(String key, @Nullable Document stored) {
        try {
            return stored == null
                    ? Map.of()
                    : new TreeMap<>(
                            live.view().versions().apply(key, live.documents().state(stored)));
        } catch (RuntimeException unreadable) {
            // Whatever it is, it is not what the log gives.
            return Map.of();
        }
    }

    /**
     * Compares a document with what the log gives. One that has taken in more meanwhile is compared with what the log gives for that
     * much.
     *
     * @param history of each stream that it was folded from, all that there was after it was read
     */
    void compare(Candidate document, Map<String, List<DomainEventMessage<?>>> history) {
        byte[] fresh = fresh(document.key(), document.upTo(), history);
        checksums.put(document.key(), sha256().digest(fresh));
        Map<String, Long> has = document.has();
        Optional<Place> lacks = document.upTo().entrySet().stream()
                .filter(each -> has.getOrDefault(each.getKey(), -1L) < each.getValue())
                .findFirst()
                .map(each -> new Place(each.getKey(), has.getOrDefault(each.getKey(), -1L) + 1));
        byte[] expected = has.equals(document.upTo()) ? fresh : fresh(document.key(), has, history);
        if (lacks.isPresent() || document.stored() == null || !Arrays.equals(bytes(document.stored()), expected)) {
            String first = document.upTo().firstKey();
            different.put(
                    document.key(),
                    lacks.or(() -> Optional.of(new Place(first, document.upTo().get(first)))));
        }
    }

    /** @return what the log gives for a document, of each stream up to an entry, as it would be stored; empty when it gives none */
    private byte[] fresh(String key, Map<String, Long> upTo, Map<String, List<DomainEventMessage<?>>> history) {
        S state = live.view().empty().apply(key);
        try {
            for (Map.Entry<String, Long> stream : upTo.entrySet()) {
                for (DomainEventMessage<?> event : history.getOrDefault(stream.getKey(), List.of())) {
                    if (event.getSequenceNumber() <= stream.getValue()) {
                        state = live.fold()
                                .apply(
                                        state,
                                        live.view().kindOf(event).orElseThrow().recorded(event));
                    }
                }
            }
        } catch (RuntimeException unreadable) {
            // What cannot be folded should have been parked: the document is not what the log gives.
            return new byte[0];
        }
        return bytes(live.documents().document(state));
    }

    private static byte[] bytes(Document document) {
        try (BasicOutputBuffer buffer = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            BSON.encode(writer, document, EncoderContext.builder().build());
            return buffer.toByteArray();
        }
    }

    /** Looks for documents of which the log knows nothing. */
    void findStrays(LoggedStreams streams, ManyStreams log) {
        live.documents().forEachKey(key -> {
            if (!streams.feed(view, key) && log.position(key, 0).isEmpty()) {
                different.put(key, Optional.empty());
            }
        });
    }

    /** @return what was found */
    Finding finding(ManyStreams log) {
        MessageDigest checksum = sha256();
        checksums.values().forEach(checksum::update);
        return new Finding(
                live.view().name(),
                live.generation().name(),
                checksums.size(),
                different.isEmpty(),
                HexFormat.of().formatHex(checksum.digest()),
                List.copyOf(parked),
                different.keySet().stream().limit(MOST_SHOWN).toList(),
                different.isEmpty() ? null : first(log));
    }

    private Difference first(ManyStreams log) {
        String key = different.firstKey();
        return new Difference(
                key,
                different
                        .get(key)
                        .map(at -> log.position(at.stream(), at.number()))
                        .filter(OptionalLong::isPresent)
                        .map(OptionalLong::getAsLong)
                        .orElse(null));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
