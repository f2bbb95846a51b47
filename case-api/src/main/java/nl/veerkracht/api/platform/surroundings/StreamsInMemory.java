package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import nl.veerkracht.domain.shared.Identifier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The streams of a log that is held in memory. */
final class StreamsInMemory implements HouseholdStreams {

    private final EventStore log;

    StreamsInMemory(EventStore log) {
        this.log = log;
    }

    @Override
    public List<? extends DomainEventMessage<?>> read(Identifier stream, List<Class<?>> kinds) {
        return log.readEvents(stream.value())
                .asStream()
                .filter(event -> kinds.contains(event.getPayloadType()))
                .toList();
    }

    @Override
    public long version(Identifier stream) {
        return log.lastSequenceNumberFor(stream.value()).orElse(-1L);
    }
}
