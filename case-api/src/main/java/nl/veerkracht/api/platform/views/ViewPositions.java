package nl.veerkracht.api.platform.views;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.veerkracht.projections.platform.View;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * How far the views have come. Read from the tokens beside them and not from this process, so that the answer holds for
 * whichever node feeds the view.
 */
@Component
public class ViewPositions {

    private static final long NANOS_BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final List<View<?, ?>> views;
    private final MongoOperations mongo;
    private final Serializer tokenSerializer;
    private final EventStore log;
    private final long nanosBetweenLooks;
    private final Map<String, Seen> lastSeen = new ConcurrentHashMap<>();

    private record Seen(@Nullable GapAwareTrackingToken token, long atNanos) {

        boolean covers(long position) {
            return token != null
                    && token.getIndex() >= position
                    && !token.getGaps().contains(position);
        }
    }

    @Autowired
    ViewPositions(
            List<View<?, ?>> views,
            MongoOperations mongo,
            @Qualifier("tokenSerializer") Serializer tokenSerializer,
            EventStore log) {
        this(views, mongo, tokenSerializer, log, NANOS_BETWEEN_LOOKS);
    }

    /** @param nanosBetweenLooks how long a look at the token of a view serves all who wait for it */
    ViewPositions(
            List<View<?, ?>> views,
            MongoOperations mongo,
            Serializer tokenSerializer,
            EventStore log,
            long nanosBetweenLooks) {
        this.views = List.copyOf(views);
        this.mongo = mongo;
        this.tokenSerializer = tokenSerializer;
        this.log = log;
        this.nanosBetweenLooks = nanosBetweenLooks;
    }

    /**
     * Waits until all views have taken in the event at a position.
     *
     * @param position as the answer of a command gave it
     * @param atMost how long to wait; no wait is longer than ten seconds
     * @return whether they have
     */
    public boolean await(long position, Duration atMost) {
        long deadline = System.nanoTime() + (atMost.compareTo(LONGEST) < 0 ? atMost : LONGEST).toNanos();
        for (View<?, ?> view : views) {
            if (!await(view.name(), position, deadline)) {
                return false;
            }
        }
        return true;
    }

    private boolean await(String view, long position, long deadline) {
        while (!seen(view).covers(position)) {
            long left = deadline - System.nanoTime();
            if (left <= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(Math.min(left, nanosBetweenLooks));
        }
        return true;
    }

    /** However many wait, the token of a view is read only now and then. */
    private Seen seen(String view) {
        return lastSeen.compute(view, (name, last) -> {
            boolean recent = last != null && System.nanoTime() - last.atNanos() < nanosBetweenLooks;
            return recent ? last : new Seen(token(name), System.nanoTime());
        });
    }

    /** To be called when a view has been thrown away: what was seen of it just before holds no longer. */
    void forget(String view) {
        lastSeen.remove(view);
    }

    /** @return the highest position that a view has taken in, apart from gaps; empty when it has none yet */
    public OptionalLong position(String view) {
        GapAwareTrackingToken token = token(view);
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

    /** @return the last position of the log; -1 when it has none */
    public long head() {
        return unwrap(log.createHeadToken()) instanceof GapAwareTrackingToken token ? token.getIndex() : -1;
    }

    private @Nullable GapAwareTrackingToken token(String view) {
        Document stored =
                mongo.execute(ViewsConfiguration.TOKENS, tokens -> tokens.find(Filters.eq("processorName", view))
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
