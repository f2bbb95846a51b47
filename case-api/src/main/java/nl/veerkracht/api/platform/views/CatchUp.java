package nl.veerkracht.api.platform.views;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.veerkracht.projections.platform.View;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Brings views to the end of the log by one read that they share: each event is decoded once, and a document is written once in
 * a window of many events. At the end of a window the documents are stored, and then how far the view has come. What cannot be
 * folded is parked, by the same invoker as in a view that follows the log (ADR-0020).
 */
final class CatchUp {

    /** What a document takes in memory, by the events that it was folded from: a generous guess. */
    private static final long BYTES_OF_AN_EVENT = 1_000;

    /** A window ends when the documents in memory were folded from so many events: then they fill a tenth of it. */
    private static final long MOST_EVENTS_HELD =
            Math.min(50_000, Runtime.getRuntime().maxMemory() / 10 / BYTES_OF_AN_EVENT);

    /** Others think that a claim was left behind when nothing is heard of it for ten seconds. */
    private static final long NANOS_BETWEEN_CLAIMS = TimeUnit.SECONDS.toNanos(2);

    private final EventStorageEngine log;
    private final TokenStore tokens;
    private final List<FedView> fed;
    private final long mostEventsHeld;
    private volatile boolean stopped;

    /** @param fed views whose processors stand still until this has run */
    CatchUp(EventStorageEngine log, TokenStore tokens, List<FedView> fed) {
        this(log, tokens, fed, MOST_EVENTS_HELD);
    }

    CatchUp(EventStorageEngine log, TokenStore tokens, List<FedView> fed, long mostEventsHeld) {
        this.log = log;
        this.tokens = tokens;
        this.fed = List.copyOf(fed);
        this.mostEventsHeld = mostEventsHeld;
    }

    /** A view, and what feeds it. */
    record FedView(View<?, ?> view, ViewProcessor processor) {}

    /** Ends {@link #run} soon; what was folded is stored. */
    void stop() {
        stopped = true;
    }

    /** @return whether somebody asked for an end before the end of the log */
    boolean isStopped() {
        return stopped;
    }

    /** Comes back at the end of the log, or soon after {@link #stop()}. Views that another node feeds are left to it. */
    void run() throws Exception {
        List<Follower> claimed = new ArrayList<>();
        try {
            fed.forEach(each -> Follower.claim(each, tokens).ifPresent(claimed::add));
            if (!claimed.isEmpty()) {
                try (ReadAhead events = new ReadAhead(
                        log, start(claimed), event -> claimed.stream().anyMatch(follower -> follower.isFedBy(event)))) {
                    follow(claimed, events);
                }
            }
        } finally {
            claimed.forEach(Follower::release);
        }
    }

    /** Where the one that is farthest behind stands. */
    private static @Nullable TrackingToken start(List<Follower> followers) {
        TrackingToken start = followers.get(0).token();
        for (Follower follower : followers) {
            TrackingToken token = follower.token();
            start = start == null || token == null ? null : start.lowerBound(token);
        }
        return start;
    }

    private void follow(List<Follower> followers, ReadAhead events) throws Exception {
        long claimed = System.nanoTime();
        List<DomainEventMessage<?>> batch;
        while (!stopped && !(batch = events.next()).isEmpty()) {
            long held = 0;
            for (Follower follower : followers) {
                held += follower.fold(batch);
            }
            if (held >= mostEventsHeld) {
                followers.forEach(Follower::store);
            } else if (System.nanoTime() - claimed > NANOS_BETWEEN_CLAIMS) {
                followers.forEach(Follower::claimOn);
                claimed = System.nanoTime();
            }
        }
        followers.forEach(Follower::store);
    }
}
