package nl.veerkracht.api.platform.surroundings;

import java.util.ArrayList;
import java.util.Collection;
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
    public List<? extends DomainEventMessage<?>> read(Identifier stream, Collection<Class<?>> kinds) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        log.readEvents(stream.value()).forEachRemaining(event -> {
            if (kinds.contains(event.getPayloadType())) {
                events.add(event);
            }
        });
        return events;
    }

    @Override
    public long version(Identifier stream) {
        return log.lastSequenceNumberFor(stream.value()).orElse(-1L);
    }
}
