package nl.veerkracht.api.platform.views;

import java.util.function.Supplier;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.eventhandling.deadletter.DeadLetterEventEntry;
import org.axonframework.extensions.mongo.eventhandling.deadletter.DeadLetterMongoConverter;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentperevent.EventEntryConfiguration;
import org.axonframework.serialization.Serializer;
import org.bson.Document;

/**
 * A dead letter names its event and holds no copy of it. A retry reads the event from the log again, through the upcasters of
 * today: so an event whose kind has become known is folded, and nothing personal lies in the queue, sealed or not.
 */
final class EventReference implements DeadLetterMongoConverter<EventMessage<?>> {

    private static final EventEntryConfiguration FIELDS = EventEntryConfiguration.getDefault();
    private static final String KIND = "reference";

    private final Supplier<EventStore> log;

    EventReference(Supplier<EventStore> log) {
        this.log = log;
    }

    @Override
    public DeadLetterEventEntry convert(EventMessage<?> message, Serializer serializer) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        Document reference = new Document("messageType", KIND)
                .append(FIELDS.aggregateIdentifierProperty(), event.getAggregateIdentifier())
                .append(FIELDS.sequenceNumberProperty(), event.getSequenceNumber())
                .append(FIELDS.typeProperty(), event.getType())
                .append(FIELDS.eventIdentifierProperty(), event.getIdentifier())
                .append(FIELDS.timestampProperty(), DateTimeUtils.formatInstant(event.getTimestamp()));
        return new DeadLetterEventEntry(reference, FIELDS);
    }

    @Override
    public EventMessage<?> convert(DeadLetterEventEntry entry, Serializer serializer) {
        DomainEventStream stream = log.get().readEvents(entry.getAggregateIdentifier(), entry.getSequenceNumber());
        DomainEventMessage<?> event = stream.hasNext() ? stream.next() : null;
        if (event == null || event.getSequenceNumber() != entry.getSequenceNumber()) {
            throw new IllegalStateException("the log has no entry " + entry.getSequenceNumber() + " of "
                    + entry.getAggregateIdentifier() + ", which a dead letter names");
        }
        return event;
    }

    @Override
    public boolean canConvert(DeadLetterEventEntry entry) {
        return KIND.equals(entry.getMessageType());
    }

    @Override
    public boolean canConvert(EventMessage<?> message) {
        return message instanceof DomainEventMessage;
    }
}
