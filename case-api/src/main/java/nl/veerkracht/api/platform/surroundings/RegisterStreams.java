package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.Identifier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Folds what a register keeps from its own stream at the moment of the question: never from a view, which may lag. */
@Component
class RegisterStreams {

    private final ObjectProvider<EventStore> log;

    RegisterStreams(ObjectProvider<EventStore> log) {
        this.log = log;
    }

    /**
     * @param kind the events of such a stream; whatever stands in a stream of another kind is not what was asked for
     * @param fold makes of the facts that stand, and the version that was read, what is to be known
     * @return what was folded; empty when there is no such stream
     */
    <F extends DatedEvent, T> Optional<T> fold(Identifier id, Class<F> kind, BiFunction<List<F>, Long, T> fold) {
        List<? extends DomainEventMessage<?>> events =
                log.getObject().readEvents(id.value()).asStream().toList();
        if (events.isEmpty() || !kind.isInstance(events.get(0).getPayload())) {
            return Optional.empty();
        }
        long version = events.get(events.size() - 1).getSequenceNumber();
        return Optional.of(fold.apply(StandingFacts.of(events, kind), version));
    }
}
