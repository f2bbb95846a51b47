package nl.veerkracht.api.platform.eventstore;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** One reader's way along the log. Used by one thread at a time, except for {@link #tell()}. */
final class LogStream implements TrackingEventStream {

    /** Shorter than a reader of a screen notices, and long enough for the commands of a busy office to come together. */
    private static final long PACE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final EventStorageEngine engine;
    private final AppendSignal appended;
    private final Consumer<LogStream> onClose;
    private @Nullable TrackingToken token;
    private @Nullable Iterator<? extends TrackedEventMessage<?>> batch;
    private @Nullable TrackedEventMessage<?> peeked;
    private long nothingNewAt = -1;
    private long lastRead = System.nanoTime() - PACE_NANOS;
    private volatile @Nullable Runnable onAvailable;

    LogStream(
            EventStorageEngine engine,
            AppendSignal appended,
            @Nullable TrackingToken token,
            Consumer<LogStream> onClose) {
        this.engine = engine;
        this.appended = appended;
        this.token = token;
        this.onClose = onClose;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        advance();
        return Optional.ofNullable(peeked);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (!advance()) {
            if (!appended.awaitPast(nothingNewAt, deadline - System.nanoTime())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!advance()) {
            appended.awaitPast(nothingNewAt, Long.MAX_VALUE);
        }
        TrackedEventMessage<?> next = peeked;
        peeked = null;
        return next;
    }

    private boolean advance() {
        if (peeked == null && (hasBatch() || read())) {
            peeked = batch.next();
            token = peeked.trackingToken();
        }
        return peeked != null;
    }

    private boolean hasBatch() {
        return batch != null && batch.hasNext();
    }

    private boolean read() {
        long seen = appended.count();
        if (seen == nothingNewAt) {
            return false;
        }
        pace();
        batch = engine.readEvents(token, false).iterator();
        if (batch.hasNext()) {
            return true;
        }
        batch = null;
        nothingNewAt = seen;
        return false;
    }

    /**
     * Lets what comes in quick succession gather, so that a reader takes it in together: each read costs a view a round of
     * loading, writing and storing its token. Who comes after a quiet moment is read at once.
     */
    private void pace() {
        long sinceLast = System.nanoTime() - lastRead;
        if (sinceLast < PACE_NANOS) {
            LockSupport.parkNanos(PACE_NANOS - sinceLast);
        }
        lastRead = System.nanoTime();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        return true;
    }

    /** Tells the reader that it is worth looking. */
    void tell() {
        Runnable callback = onAvailable;
        if (callback != null) {
            callback.run();
        }
    }

    @Override
    public void close() {
        onAvailable = null;
        batch = null;
        onClose.accept(this);
    }
}
