package nl.veerkracht.api.platform.eventstore;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Follows the log as a view does, and keeps what it was given. */
final class LogReader {

    private static final TokenSerializer TOKENS = new TokenSerializer();

    private final TestLog log;
    final List<String> seen = new ArrayList<>();
    final List<GapAwareTrackingToken> tokens = new ArrayList<>();
    private @Nullable TrackingToken token;

    LogReader(TestLog log, @Nullable TrackingToken token) {
        this.log = log;
        this.token = token;
    }

    static LogReader fromTheStart(TestLog log) {
        return new LogReader(log, null);
    }

    /** @return what this call brought, each as {@code household/sequence} */
    List<String> read() {
        int before = seen.size();
        log.engine.readEvents(token, false).forEach(this::take);
        return List.copyOf(seen.subList(before, seen.size()));
    }

    private void take(TrackedEventMessage<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        seen.add(event.getAggregateIdentifier() + "/" + event.getSequenceNumber());
        token = message.trackingToken();
        tokens.add((GapAwareTrackingToken) token);
    }

    GapAwareTrackingToken token() {
        return (GapAwareTrackingToken) token;
    }

    /** @return a reader in another life: it knows no more than the token that this one has stored */
    LogReader restartedOn(TestLog other) {
        return new LogReader(other, TOKENS.deserialize(TOKENS.serialize(token, byte[].class)));
    }
}
