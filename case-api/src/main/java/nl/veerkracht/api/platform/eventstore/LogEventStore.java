package nl.veerkracht.api.platform.eventstore;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The event store: each reader follows the log by itself and is woken at once by an append in this process. What another
 * process appends is found by looking again a few times a second.
 */
final class LogEventStore extends AbstractEventStore implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LogEventStore.class);
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final AppendSignal appended;
    private final Set<LogStream> streams = ConcurrentHashMap.newKeySet();
    private @Nullable Thread watch;

    LogEventStore(Builder builder, AppendSignal appended) {
        super(builder);
        this.appended = appended;
    }

    /** Axon's own builder cannot be made without one. */
    static final class Builder extends AbstractEventStore.Builder {

        Builder(EventStorageEngine storageEngine) {
            storageEngine(storageEngine);
        }
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        LogStream stream = new LogStream(storageEngine(), appended, trackingToken, streams::remove);
        streams.add(stream);
        startWatch();
        return stream;
    }

    private synchronized void startWatch() {
        if (watch == null) {
            watch = new Thread(this::watch, "event-log-watch");
            watch.setDaemon(true);
            watch.start();
        }
    }

    private void watch() {
        try {
            while (true) {
                long seen = appended.count();
                streams.forEach(LogEventStore::tell);
                if (!appended.awaitPast(seen, LOOK_AGAIN_NANOS)) {
                    appended.raise();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(LogStream stream) {
        try {
            stream.tell();
        } catch (RuntimeException failure) {
            // One reader that is shutting down must not take the others' alarm clock away.
            log.debug("A reader of the event log could not be woken", failure);
        }
    }

    @Override
    public synchronized void close() {
        if (watch != null) {
            watch.interrupt();
        }
    }
}
