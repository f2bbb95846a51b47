package nl.veerkracht.api.platform.views;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/** Reads the log to its end on a thread of its own, some batches ahead of who takes them, and decodes the events there. */
final class ReadAhead implements AutoCloseable {

    private static final int BATCH = 1_000;

    /** So that reading goes on while the documents of a window are stored: some tens of megabytes of events. */
    private static final int BATCHES_AHEAD = 16;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(new AxonThreadFactory("views-read-ahead"));
    private final Predicate<DomainEventMessage<?>> wanted;
    private final Stream<? extends TrackedEventMessage<?>> log;
    private final Iterator<? extends TrackedEventMessage<?>> events;
    private final Queue<Future<List<DomainEventMessage<?>>>> ahead = new ArrayDeque<>();
    private volatile boolean closed;

    /**
     * @param after where to begin; null for the very beginning
     * @param wanted which events are decoded; the others are handed on as they are
     */
    ReadAhead(EventStorageEngine engine, @Nullable TrackingToken after, Predicate<DomainEventMessage<?>> wanted) {
        this.wanted = wanted;
        log = engine.readEvents(after, false);
        events = log.iterator();
        for (int batch = 0; batch < BATCHES_AHEAD; batch++) {
            ahead.add(thread.submit(this::read));
        }
    }

    /** @return the next events, in order of position; none at the end of the log */
    List<DomainEventMessage<?>> next() throws InterruptedException, ExecutionException {
        ahead.add(thread.submit(this::read));
        return ahead.remove().get();
    }

    private List<DomainEventMessage<?>> read() {
        List<DomainEventMessage<?>> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && !closed && events.hasNext()) {
            // Nothing else is stored.
            DomainEventMessage<?> event = (DomainEventMessage<?>) events.next();
            if (wanted.test(event)) {
                decode(event);
            }
            batch.add(event);
        }
        return batch;
    }

    /** A message remembers what it was decoded to. */
    private static void decode(DomainEventMessage<?> event) {
        try {
            event.getTimestamp();
            event.getMetaData();
            event.getPayload();
        } catch (SerializationException unreadable) {
            // Said again to who folds it, who parks it.
            return;
        }
    }

    /** Lets the thread come to its own end: to interrupt it in the middle of a read would close the file of an embedded log. */
    @Override
    public void close() {
        closed = true;
        thread.submit(log::close);
        thread.shutdown();
    }
}
