package nl.veerkracht.api.platform.views;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.veerkracht.projections.platform.FedView;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Brings views to the end of the log by one read that they share: each event is decoded once, each view folds on a thread of its
 * own, and a document stays in memory for as long as events come to it and there is room: it is written when others need that. Every
 * few seconds all of them are written, and then how far the view has come (ADR-0028). What cannot be folded is parked, in the same way
 * as in a view that follows the log (ADR-0020).
 */
final class CatchUp {

    /** What a document takes in memory, by the events that it was folded from: a generous guess. */
    private static final long BYTES_OF_AN_EVENT = 1_000;

    /** What stays in memory was folded from at most so many events: then it fills a fifth of it. */
    private static final long MOST_EVENTS_HELD =
            Math.min(100_000, Runtime.getRuntime().maxMemory() / 5 / BYTES_OF_AN_EVENT);

    /** Others think that a claim was left behind when nothing is heard of it for ten seconds. */
    private static final long NANOS_BETWEEN_CLAIMS = TimeUnit.SECONDS.toNanos(2);

    /** Whoever is killed loses no more work than this. */
    private static final long NANOS_BETWEEN_STORES = TimeUnit.SECONDS.toNanos(5);

    private final EventStorageEngine log;
    private final TokenStore tokens;
    private final List<Fed> fed;
    private final long mostEventsHeld;
    private final Pace pace;
    private volatile boolean stopped;

    /** @param fed generations of views that nobody else on this node writes until this has run */
    CatchUp(EventStorageEngine log, TokenStore tokens, List<Fed> fed) {
        this(log, tokens, fed, MOST_EVENTS_HELD, Pace.ANY);
    }

    /** @param pace how fast to go; where it is told, the views belong together: one node feeds all of them, or none */
    CatchUp(EventStorageEngine log, TokenStore tokens, List<Fed> fed, Pace pace) {
        this(log, tokens, fed, MOST_EVENTS_HELD, pace);
    }

    CatchUp(EventStorageEngine log, TokenStore tokens, List<Fed> fed, long mostEventsHeld, Pace pace) {
        this.log = log;
        this.tokens = tokens;
        this.fed = List.copyOf(fed);
        this.mostEventsHeld = mostEventsHeld;
        this.pace = pace;
    }

    /** A view with the generation that is written, and where what cannot be folded is parked. */
    record Fed(FedView<?, ?> view, Letters letters, Parking parking) {}

    /** How fast to go, told how far it is. */
    interface Pace {

        /** As fast as it can. */
        Pace ANY = position -> {};

        /** Is told, after each batch, the position up to which all is folded; comes back when the next may come, within a second. */
        void reached(long position) throws InterruptedException;

        /** @return how many events a batch has at most */
        default int batch() {
            return ReadAhead.BATCH;
        }
    }

    /** Ends {@link #run} soon; what was folded is stored. */
    void stop() {
        stopped = true;
    }

    /** @return whether somebody asked for an end before the end of the log */
    boolean isStopped() {
        return stopped;
    }

    /**
     * Comes back at the end of the log, or soon after {@link #stop()}. Views that another node feeds are left to it.
     *
     * @return how many views were fed here; none at once where they belong together and another node feeds one of them
     */
    int run() throws Exception {
        List<Follower> claimed = new ArrayList<>();
        try {
            fed.forEach(each -> Follower.claim(each, tokens).ifPresent(claimed::add));
            if (pace != Pace.ANY && claimed.size() < fed.size()) {
                return 0;
            }
            if (!claimed.isEmpty()) {
                ExecutorService writing = threads("views-write", claimed);
                try (ReadAhead events = new ReadAhead(
                        log,
                        start(claimed),
                        pace.batch(),
                        event -> claimed.forEach(follower -> follower.decode(event)))) {
                    claimed.forEach(each -> each.prepare(writing));
                    follow(claimed, events);
                } finally {
                    writing.shutdown();
                }
            }
            return claimed.size();
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
        ExecutorService threads = threads("views-catch-up-fold", followers);
        try {
            long claimed = System.nanoTime();
            long stored = claimed;
            List<DomainEventMessage<?>> batch;
            while (!stopped && !(batch = events.next()).isEmpty()) {
                List<DomainEventMessage<?>> next = batch;
                each(followers, threads, follower -> follower.fold(next, mostEventsHeld / followers.size()));
                if (System.nanoTime() - stored > NANOS_BETWEEN_STORES) {
                    each(followers, threads, Follower::store);
                    stored = System.nanoTime();
                    claimed = stored;
                } else if (System.nanoTime() - claimed > NANOS_BETWEEN_CLAIMS) {
                    followers.forEach(Follower::claimOn);
                    claimed = System.nanoTime();
                }
                pace.reached(position(next));
            }
            each(followers, threads, Follower::store);
        } finally {
            threads.shutdown();
        }
    }

    private static ExecutorService threads(String name, List<Follower> followers) {
        return Executors.newFixedThreadPool(followers.size(), new AxonThreadFactory(name));
    }

    private static long position(List<DomainEventMessage<?>> batch) {
        return ((TrackedEventMessage<?>) batch.get(batch.size() - 1))
                .trackingToken()
                .position()
                .orElse(0);
    }

    private interface Step {
        void take(Follower follower) throws Exception;
    }

    /** Views need nothing of each other: while one waits for the store, another one folds. Comes back when all are done. */
    private static void each(List<Follower> followers, ExecutorService threads, Step step) throws Exception {
        List<Callable<Void>> steps = new ArrayList<>();
        followers.forEach(follower -> steps.add(() -> {
            step.take(follower);
            return null;
        }));
        try {
            for (Future<Void> done : threads.invokeAll(steps)) {
                done.get();
            }
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
    }
}
