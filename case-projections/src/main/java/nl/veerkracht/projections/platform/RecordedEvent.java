package nl.veerkracht.projections.platform;

import java.time.Instant;
import java.util.Objects;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * An event as the log holds it: what a fold takes in.
 *
 * @param householdId the household in whose stream it is
 * @param sequence its sequence number in that stream: the number of the entry
 * @param recordedAt when the server recorded it (the known axis, ADR-0004)
 * @param recordedBy who recorded it
 * @param event what happened
 */
public record RecordedEvent(
        HouseholdId householdId, long sequence, Instant recordedAt, RecordedBy recordedBy, HouseholdEvent event) {

    public RecordedEvent {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(recordedBy, "recordedBy");
        Objects.requireNonNull(event, "event");
        if (!householdId.equals(event.householdId())) {
            throw new IllegalArgumentException(
                    "the stream of " + householdId + " holds an event of " + event.householdId());
        }
    }

    /**
     * @return the event that a message of the log carries
     * @throws UnknownKindException when it carries something else: a view that skips what it cannot read is wrong
     *     without anybody noticing
     */
    public static RecordedEvent of(DomainEventMessage<?> message) {
        if (!(message.getPayload() instanceof HouseholdEvent event)) {
            throw new UnknownKindException(message.getSequenceNumber(), message.getAggregateIdentifier());
        }
        return new RecordedEvent(
                new HouseholdId(message.getAggregateIdentifier()),
                message.getSequenceNumber(),
                message.getTimestamp(),
                RecordedBy.of(message.getMetaData()),
                event);
    }
}
