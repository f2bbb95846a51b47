package nl.veerkracht.api.platform.views;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.projections.platform.View;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * How far the views have come. Read from the tokens beside them and not from this process, so that the answer holds for
 * whichever node feeds the view.
 */
@Component
public class ViewPositions {

    private static final long NANOS_BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** How long a reader waits for the views to have seen what they just recorded. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, View<?, ?>> views;
    private final MongoOperations mongo;
    private final Serializer tokenSerializer;
    private final EventStore log;
    private final EventStorageEngine engine;
    private final Clock clock;
    private final Map<String, Seen> lastSeen = new ConcurrentHashMap<>();

    private record Seen(@Nullable GapAwareTrackingToken token, boolean readable, long atNanos) {

        boolean covers(long position) {
            return readable
                    && token != null
                    && token.getIndex() >= position
                    && !token.getGaps().contains(position);
        }
    }

    ViewPositions(
            List<View<?, ?>> views,
            MongoOperations mongo,
            @Qualifier("tokenSerializer") Serializer tokenSerializer,
            EventStore log,
            EventStorageEngine engine,
            Clock clock) {
        this.views = views.stream().collect(Collectors.toMap(View::name, Function.identity()));
        this.mongo = mongo;
        this.tokenSerializer = tokenSerializer;
        this.log = log;
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * Waits until all views have taken in the event at a position, and are read.
     *
     * @param position as the answer of a command gave it
     * @param atMost how long to wait; no wait is longer than ten seconds
     * @return whether they have
     */
    public boolean await(long position, Duration atMost) {
        long deadline = System.nanoTime() + (atMost.compareTo(LONGEST) < 0 ? atMost : LONGEST).toNanos();
        return views.values().stream().allMatch(view -> await(view, position, deadline));
    }

    /**
     * Waits, five seconds at most, until all views have taken in what a reader wants to see.
     *
     * @param minPosition as the answer of a command gave it; null when any will do
     * @throws ProblemException 503 when they have not come so far
     */
    public void require(@Nullable Long minPosition) {
        if (minPosition != null && !await(minPosition, PATIENCE)) {
            throw behind();
        }
    }

    /** @return what is told to a reader who does not see yet what is in the log: 503 */
    public static ProblemException behind() {
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "VIEWS_BEHIND");
    }

    private boolean await(View<?, ?> view, long position, long deadline) {
        while (!seen(view).covers(position)) {
            long left = deadline - System.nanoTime();
            if (left <= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(Math.min(left, NANOS_BETWEEN_LOOKS));
        }
        return true;
    }

    /** However many wait, the token of a generation is read only now and then. */
    private Seen seen(View<?, ?> view) {
        return lastSeen.compute(view.documents().live().name(), (name, last) -> {
            boolean recent = last != null && System.nanoTime() - last.atNanos() < NANOS_BETWEEN_LOOKS;
            return recent ? last : new Seen(token(name), view.documents().isReadable(), System.nanoTime());
        });
    }

    /** @return the highest position that a view has taken in, apart from gaps; empty when it has none yet */
    public OptionalLong position(String view) {
        GapAwareTrackingToken token = token(live(view));
        return token == null ? OptionalLong.empty() : OptionalLong.of(token.getIndex());
    }

    /** @return how many positions a view is behind the log */
    public long behind(String view) {
        return behind(view, head());
    }

    /** @return how many positions a view is behind a position */
    long behind(String view, long position) {
        return Math.max(0, position - position(view).orElse(-1));
    }

    /**
     * @return for how many seconds the oldest event that a view has not taken in is in the log: how old is what it shows; 0 when it has
     *     them all
     */
    public long secondsBehind(String view) {
        if (behind(view) == 0) {
            return 0;
        }
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(token(live(view)), false)) {
            return events.findFirst()
                    .map(event -> Math.max(
                            0,
                            Duration.between(event.getTimestamp(), clock.instant())
                                    .toSeconds()))
                    .orElse(0L);
        }
    }

    /** @return the last position of the log; -1 when it has none */
    public long head() {
        return unwrap(log.createHeadToken()) instanceof GapAwareTrackingToken token ? token.getIndex() : -1;
    }

    private String live(String view) {
        return Objects.requireNonNull(views.get(view)).documents().live().name();
    }

    private @Nullable GapAwareTrackingToken token(String generation) {
        Document stored =
                mongo.execute(ViewsConfiguration.TOKENS, tokens -> tokens.find(Filters.eq("processorName", generation))
                        .first());
        if (stored == null || !(stored.get("token") instanceof Binary bytes)) {
            return null;
        }
        TrackingToken token = tokenSerializer.deserialize(
                new SimpleSerializedObject<>(bytes.getData(), byte[].class, stored.getString("tokenType"), null));
        return unwrap(token) instanceof GapAwareTrackingToken gapAware ? gapAware : null;
    }

    private static @Nullable TrackingToken unwrap(@Nullable TrackingToken token) {
        return token == null ? null : WrappedToken.unwrapLowerBound(token);
    }
}
