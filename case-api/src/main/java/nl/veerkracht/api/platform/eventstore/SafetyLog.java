package nl.veerkracht.api.platform.eventstore;

import java.util.List;
import javax.sql.DataSource;
import nl.veerkracht.api.platform.personaldata.SafetySeal;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * The log of the signals of unsafety: a table and positions of its own, in the transactions of the common database. Streams are
 * appended to and loaded; nobody follows it, nobody is woken by it, and its positions are told to nobody, so that there is nothing
 * from which could be seen that it holds anything (ADR-0016).
 */
public final class SafetyLog {

    private final EventStore store;

    SafetyLog(DataSource dataSource, TransactionManager transactions) {
        // A text that was not sealed by the key of its signal before is refused here, whatever else would seal it.
        Serializer serializer = new EventSerializer(SafetySeal.required());
        this.store = new Store(new Store.Builder(new Engine(
                StreamStorageEngine.over(LogSchema.safety(), dataSource, transactions, serializer), transactions)));
    }

    /** @return everything that was recorded about a signal, in order; nothing when there is none */
    public List<? extends DomainEventMessage<?>> read(SafetySignalId signalId) {
        return store.readEvents(signalId.value()).asStream().toList();
    }

    /** @return the repository of the aggregates that this log keeps */
    <T> Repository<T> repository(Class<T> aggregate, ParameterResolverFactory parameters, HandlerDefinition handlers) {
        return EventSourcingRepository.builder(aggregate)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .eventStore(store)
                .build();
    }

    private static final class Engine extends StreamStorageEngine {

        private final TransactionManager transactions;

        Engine(Builder builder, TransactionManager transactions) {
            super(builder);
            this.transactions = transactions;
        }

        @Override
        protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
            if (!events.isEmpty()) {
                transactions.executeInTransaction(() -> insert(events, serializer));
            }
        }

        @Override
        protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
            throw new UnsupportedOperationException("nobody follows the log of the signals");
        }
    }

    private static final class Store extends AbstractEventStore {

        Store(Builder builder) {
            super(builder);
        }

        /** Axon's own builder cannot be made without one. */
        static final class Builder extends AbstractEventStore.Builder {

            Builder(EventStorageEngine engine) {
                storageEngine(engine);
            }
        }

        @Override
        public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
            throw new UnsupportedOperationException("nobody follows the log of the signals");
        }
    }
}
