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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log to its end on a thread of its own, some batches ahead of who takes them, and decodes the events on another one: a
 * database works while they are decoded.
 */
final class ReadAhead implements AutoCloseable {

    static final int BATCH = 1_000;

    /** So that one is read while another one is decoded and a third folded; with six a rebuild took a tenth longer, on H2. */
    private static final int BATCHES_AHEAD = 2;

    private final ExecutorService reading = thread("views-read-ahead");
    private final ExecutorService decoding = thread("views-decode");
    private final Consumer<DomainEventMessage<?>> decoder;
    private final Stream<? extends TrackedEventMessage<?>> log;
    private final Iterator<? extends TrackedEventMessage<?>> events;
    private final Queue<Future<List<DomainEventMessage<?>>>> ahead = new ArrayDeque<>();
    private final int batch;
    private volatile boolean closed;

    /**
     * @param after where to begin; null for the very beginning
     * @param batch how many events are handed on at a time
     * @param decoder decodes of an event what is needed of it, which the event remembers
     */
    ReadAhead(
            EventStorageEngine engine,
            @Nullable TrackingToken after,
            int batch,
            Consumer<DomainEventMessage<?>> decoder) {
        this.batch = batch;
        this.decoder = decoder;
        log = engine.readEvents(after, false);
        events = log.iterator();
        for (int ahead = 0; ahead < BATCHES_AHEAD; ahead++) {
            readOneMore();
        }
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(new AxonThreadFactory(name));
    }

    private void readOneMore() {
        Future<List<DomainEventMessage<?>>> batch = reading.submit(this::read);
        ahead.add(decoding.submit(() -> {
            batch.get().forEach(this::decode);
            return batch.get();
        }));
    }

    /** @return the next events, in order of position; none at the end of the log */
    List<DomainEventMessage<?>> next() throws InterruptedException, ExecutionException {
        readOneMore();
        return ahead.remove().get();
    }

    private List<DomainEventMessage<?>> read() {
        List<DomainEventMessage<?>> read = new ArrayList<>(batch);
        while (read.size() < batch && !closed && events.hasNext()) {
            // Nothing else is stored.
            read.add((DomainEventMessage<?>) events.next());
        }
        return read;
    }

    private void decode(DomainEventMessage<?> event) {
        try {
            decoder.accept(event);
        } catch (SerializationException unreadable) {
            // Said again to who folds it, who parks it.
            return;
        }
    }

    /** Lets the threads come to their own end: to interrupt a read in the middle would close the file of an embedded log. */
    @Override
    public void close() {
        closed = true;
        reading.submit(log::close);
        reading.shutdown();
        decoding.shutdown();
    }
}
