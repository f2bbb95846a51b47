package nl.veerkracht.api.platform.views;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.veerkracht.projections.platform.Generation;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What is parked, each generation of a view apart. A queue is made at its first use: that asks the store for it. */
@Component
class Letters {

    // A letter more than this, and the view stops and says so instead of losing one.
    private static final int MOST_LETTERS = 1_000_000;

    private final MongoTemplate mongo;
    private final Serializer serializer;
    private final ObjectProvider<EventStore> log;
    private final Map<String, SequencedDeadLetterQueue<EventMessage<?>>> queues = new ConcurrentHashMap<>();

    Letters(
            MongoTemplate mongo,
            @Qualifier("tokenSerializer") Serializer tokenSerializer,
            ObjectProvider<EventStore> log) {
        this.mongo = mongo;
        this.serializer = tokenSerializer;
        this.log = log;
    }

    SequencedDeadLetterQueue<EventMessage<?>> of(Generation generation) {
        return queues.computeIfAbsent(generation.name(), this::make);
    }

    private SequencedDeadLetterQueue<EventMessage<?>> make(String generation) {
        return MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(generation)
                .mongoTemplate(mongo)
                .serializer(serializer)
                .clearConverters()
                .addConverter(new EventReference(log::getObject))
                .maxSequences(MOST_LETTERS)
                .maxSequenceSize(MOST_LETTERS)
                .build();
    }

    /** Parks an event that could not be folded, behind what is parked of its stream, or by itself when its failure is of that kind. */
    void park(Generation generation, DomainEventMessage<?> event, RuntimeException failure, Parking parking) {
        SequencedDeadLetterQueue<EventMessage<?>> queue = of(generation);
        String stream = event.getAggregateIdentifier();
        if (!queue.enqueueIfPresent(stream, () -> new GenericDeadLetter<>(stream, event))) {
            DeadLetter<EventMessage<?>> letter = new GenericDeadLetter<>(stream, event, failure);
            EnqueueDecision<EventMessage<?>> decision = parking.decide(letter, failure);
            queue.enqueue(
                    stream,
                    decision.withDiagnostics(
                            letter.withCause(decision.enqueueCause().orElse(failure))));
        }
    }
}
