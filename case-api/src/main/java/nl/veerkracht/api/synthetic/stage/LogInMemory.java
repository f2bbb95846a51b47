package nl.veerkracht.api.synthetic.stage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.veerkracht.api.synthetic.EventIds;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** A log that keeps what is appended to it. It gives an event its identifier, its moment and its metadata, as a play has them. */
final class LogInMemory implements EventStore {

    private final Clock clock;
    private final List<DomainEventMessage<?>> all = new ArrayList<>();
    private final Map<String, List<DomainEventMessage<?>>> streams = new HashMap<>();
    private MetaData metadata = MetaData.emptyInstance();

    LogInMemory(Clock clock) {
        this.clock = clock;
    }

    /** From here on events get these beside them. */
    void beside(MetaData given) {
        this.metadata = given;
    }

    List<DomainEventMessage<?>> all() {
        return Collections.unmodifiableList(all);
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> message : events) {
            DomainEventMessage<?> event = recorded((DomainEventMessage<?>) message);
            all.add(event);
            streams.computeIfAbsent(event.getAggregateIdentifier(), stream -> new ArrayList<>())
                    .add(event);
        }
    }

    private DomainEventMessage<?> recorded(DomainEventMessage<?> event) {
        String stream = event.getAggregateIdentifier();
        return new GenericDomainEventMessage<>(
                event.getType(),
                stream,
                event.getSequenceNumber(),
                event.getPayload(),
                metadata,
                EventIds.of(stream, event.getSequenceNumber()),
                clock.instant());
    }

    @Override
    public DomainEventStream readEvents(String stream) {
        return DomainEventStream.of(streams.getOrDefault(stream, List.of()));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        @Nullable List<DomainEventMessage<?>> events = streams.get(stream);
        return events == null
                ? Optional.empty()
                : Optional.of(events.get(events.size() - 1).getSequenceNumber());
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("there are no snapshots");
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        throw new UnsupportedOperationException("nobody follows a log in memory");
    }

    @Override
    public Registration subscribe(Consumer<List<? extends EventMessage<?>>> listener) {
        throw new UnsupportedOperationException("nobody follows a log in memory");
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super EventMessage<?>> interceptor) {
        throw new UnsupportedOperationException("nobody comes between an event and a log in memory");
    }
}
