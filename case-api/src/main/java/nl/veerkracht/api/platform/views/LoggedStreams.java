package nl.veerkracht.api.platform.views;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import nl.veerkracht.projections.platform.View;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * The streams that feed any of some views, as the log has them up to a position: which documents each feeds, and up to which entry.
 * In memory is a line for each stream, and nothing of what is in it.
 */
final class LoggedStreams {

    /** So many entries are a few megabytes, and one round trip is nothing beside them. */
    private static final long ENTRIES_OF_A_WINDOW = 5_000;

    private static final int STREAMS_OF_A_WINDOW = 500;

    private final List<View<?, ?>> views;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, List<Line>> byKey = new HashMap<>();

    private LoggedStreams(List<View<?, ?>> views) {
        this.views = views;
    }

    /** One stream. */
    static final class Line {

        private final String stream;
        private final @Nullable String[] keys;
        private long last = -1;

        private Line(String stream, int views) {
            this.stream = stream;
            this.keys = new String[views];
        }

        String stream() {
            return stream;
        }

        /** @return the number of the last entry up to the position */
        long last() {
            return last;
        }

        /** @return the key of the document that the stream feeds in a view; null when it feeds none */
        @Nullable
        String key(int view) {
            return keys[view];
        }
    }

    /**
     * Reads the log once, and decodes the first event of each stream: it tells which documents the stream feeds.
     *
     * @param views which are told apart by their places in this list
     */
    static LoggedStreams upTo(long position, EventStorageEngine log, List<View<?, ?>> views)
            throws InterruptedException, ExecutionException {
        LoggedStreams streams = new LoggedStreams(views);
        try (ReadAhead events = new ReadAhead(log, null, ReadAhead.BATCH, streams::decode)) {
            List<DomainEventMessage<?>> batch;
            do {
                batch = events.next();
                batch.stream().filter(event -> position(event) <= position).forEach(streams::add);
            } while (!batch.isEmpty() && position(batch.get(batch.size() - 1)) <= position);
        }
        // What cannot be read from its first entry on is parked, and no document holds anything of it.
        streams.lines.values().removeIf(line -> keysOf(line).isEmpty());
        return streams;
    }

    private static long position(DomainEventMessage<?> event) {
        return ((TrackedEventMessage<?>) event).trackingToken().position().orElse(0);
    }

    private void decode(DomainEventMessage<?> event) {
        if (event.getSequenceNumber() == 0) {
            views.forEach(view -> view.kindOf(event).ifPresent(kind -> kind.decode(event)));
        }
    }

    private void add(DomainEventMessage<?> event) {
        if (views.stream().noneMatch(view -> view.kindOf(event).isPresent())) {
            return;
        }
        Line line = lines.computeIfAbsent(event.getAggregateIdentifier(), stream -> new Line(stream, views.size()));
        line.last = Math.max(line.last, event.getSequenceNumber());
        if (event.getSequenceNumber() == 0) {
            for (int view = 0; view < views.size(); view++) {
                line.keys[view] = key(views.get(view), event);
            }
            keysOf(line).forEach(key -> byKey.computeIfAbsent(key, unused -> new ArrayList<>(1))
                    .add(line));
        }
    }

    private static <E, S> @Nullable String key(View<E, S> view, DomainEventMessage<?> first) {
        try {
            return view.kindOf(first)
                    .map(kind -> view.documentOf().apply(kind.recorded(first)))
                    .orElse(null);
        } catch (RuntimeException unreadable) {
            // It is parked.
            return null;
        }
    }

    private static Set<String> keysOf(Line line) {
        Set<String> keys = new HashSet<>();
        for (@Nullable String key : line.keys) {
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** @return whether any stream feeds the document with this key in a view */
    boolean feed(int view, String key) {
        return byKey.getOrDefault(key, List.of()).stream().anyMatch(line -> key.equals(line.key(view)));
    }

    /**
     * @return all streams, some at a time. All that feed one document come together; and what began at about the same time does, so that
     *     it lies together in the log as well
     */
    List<List<Line>> windows() {
        return windows(ENTRIES_OF_A_WINDOW);
    }

    /** @param entriesOfOne with how many entries a window is full */
    List<List<Line>> windows(long entriesOfOne) {
        List<List<Line>> windows = new ArrayList<>();
        Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Line> window = new ArrayList<>();
        long entries = 0;
        for (Line each : lines.values()) {
            for (Line line : together(each, taken)) {
                window.add(line);
                entries += line.last() + 1;
            }
            if (entries >= entriesOfOne || window.size() >= STREAMS_OF_A_WINDOW) {
                windows.add(window);
                window = new ArrayList<>();
                entries = 0;
            }
        }
        if (!window.isEmpty()) {
            windows.add(window);
        }
        return windows;
    }

    /** @return the stream with all that feed a document together with it, and with those; none when they were taken before */
    private Collection<Line> together(Line first, Set<Line> taken) {
        Set<Line> group = new LinkedHashSet<>();
        Deque<Line> found = new ArrayDeque<>(List.of(first));
        while (!found.isEmpty()) {
            Line line = found.remove();
            if (taken.add(line)) {
                group.add(line);
                keysOf(line).forEach(key -> found.addAll(byKey.get(key)));
            }
        }
        return group;
    }
}
