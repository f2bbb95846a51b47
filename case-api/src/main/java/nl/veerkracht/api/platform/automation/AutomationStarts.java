package nl.veerkracht.api.platform.automation;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.veerkracht.domain.agenda.automation.WhenCareIncreasedSoonAfterReductionThenAskEarlyReview;
import nl.veerkracht.domain.household.automation.WhenConsentExpiresThenWithdrawIt;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where in the log each automation began. Written once, before the application that has it for the first time takes a request,
 * so that nothing which happens from then on is missed; and never changed, so that whatever becomes of a token, no automation
 * acts on what happened before it was there.
 */
@Component
final class AutomationStarts {

    private final JdbcClient jdbc;
    private final Serializer serializer;
    private final Map<String, GapAwareTrackingToken> starts;

    AutomationStarts(JdbcClient jdbc, EventStorageEngine log, @Qualifier("tokenSerializer") Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
        this.starts = Map.of(
                // Nobody waits for a review because of what was long ago.
                WhenCareIncreasedSoonAfterReductionThenAskEarlyReview.GROUP,
                stored(WhenCareIncreasedSoonAfterReductionThenAskEarlyReview.GROUP, log::createHeadToken),
                // A consent that was given before can have its last day tomorrow: here the day counts, not the event.
                WhenConsentExpiresThenWithdrawIt.GROUP,
                stored(WhenConsentExpiresThenWithdrawIt.GROUP, log::createTailToken));
    }

    /** @return the token with which an automation begins, and to which it comes back when its own is lost */
    GapAwareTrackingToken of(String automation) {
        return Objects.requireNonNull(starts.get(automation), automation);
    }

    /** @return whether the event of a message came before an automation began */
    boolean isBefore(String automation, Message<?> message) {
        if (!(message instanceof TrackedEventMessage<?> tracked)
                || !(tracked.trackingToken() instanceof GapAwareTrackingToken token)) {
            throw new IllegalStateException("the log numbers every event that an automation is fed with");
        }
        GapAwareTrackingToken start = of(automation);
        // What filled a gap after the beginning carries a later index than its own.
        return token.getIndex() <= start.getIndex() && !start.getGaps().contains(token.getIndex());
    }

    /** Of two nodes that begin at once the first one's start holds for both. */
    private GapAwareTrackingToken stored(String automation, Supplier<TrackingToken> now) {
        return find(automation, () -> {
            byte[] token = serializer.serialize(now.get(), byte[].class).getData();
            jdbc.sql("insert into automation_start (automation, token) values (?, ?) on conflict do nothing")
                    .params(automation, token)
                    .update();
            return find(automation, () -> {
                throw new IllegalStateException("the start of " + automation + " was not stored");
            });
        });
    }

    private GapAwareTrackingToken find(String automation, Supplier<GapAwareTrackingToken> otherwise) {
        return jdbc.sql("select token from automation_start where automation = ?")
                .param(automation)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .map(bytes -> serializer.<byte[], GapAwareTrackingToken>deserialize(
                        new SimpleSerializedObject<>(bytes, byte[].class, GapAwareTrackingToken.class.getName(), null)))
                .orElseGet(otherwise);
    }
}
