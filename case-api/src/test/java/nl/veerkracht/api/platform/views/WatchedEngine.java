package nl.veerkracht.api.platform.views;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** A log of which is seen who reads it: from where, how often, and whether the reading thread was interrupted at any event. */
final class WatchedEngine implements EventStorageEngine {

    private final EventStorageEngine log;
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger events = new AtomicInteger();
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();
    private volatile @Nullable TrackingToken after;
    private volatile int stopAt = Integer.MAX_VALUE;
    private volatile Runnable stop = () -> {};

    WatchedEngine(EventStorageEngine log) {
        this.log = log;
    }

    /** Does this when so many events were read. */
    void at(int event, Runnable task) {
        stop = task;
        stopAt = event;
    }

    int reads() {
        return reads.get();
    }

    @Nullable
    TrackingToken readAfter() {
        return after;
    }

    /** @return whether the thread that read was interrupted, when it has come to its end */
    boolean awaitClosed() {
        return closed.orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        reads.incrementAndGet();
        after = token;
        return log.readEvents(token, mayBlock)
                .peek(event -> {
                    if (events.incrementAndGet() == stopAt) {
                        stop.run();
                    }
                    if (Thread.currentThread().isInterrupted()) {
                        interrupted.set(true);
                    }
                })
                .onClose(() -> closed.complete(
                        interrupted.get() || Thread.currentThread().isInterrupted()));
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        log.appendEvents(events);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        log.storeSnapshot(snapshot);
    }

    @Override
    public DomainEventStream readEvents(String aggregate, long first) {
        return log.readEvents(aggregate, first);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
        return log.readSnapshot(aggregate);
    }

    @Override
    public TrackingToken createTailToken() {
        return log.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return log.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return log.createTokenAt(moment);
    }
}
