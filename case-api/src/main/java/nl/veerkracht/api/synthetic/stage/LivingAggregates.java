package nl.veerkracht.api.synthetic.stage;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.jspecify.annotations.Nullable;

/** Aggregates of one kind that stay in memory, so that none is loaded for a command. */
final class LivingAggregates<T> implements Repository<T> {

    private final AggregateModel<T> model;
    private final EventBus log;
    private final Map<String, Aggregate<T>> living = new HashMap<>();
    private @Nullable Aggregate<T> made;

    LivingAggregates(AggregateModel<T> model, EventBus log) {
        this.model = model;
        this.log = log;
    }

    /** A command was accepted: what it made lives. One that was refused leaves nothing. */
    void commit() {
        if (made != null && living.put(made.identifierAsString(), made) != null) {
            throw new AggregateStreamCreationException(model.type() + " " + made.identifierAsString() + " was there");
        }
        made = null;
    }

    void rollback() {
        made = null;
    }

    @Override
    public Aggregate<T> load(String identifier) {
        @Nullable Aggregate<T> found = living.get(identifier);
        if (found == null) {
            throw new AggregateNotFoundException(identifier, "there is no " + model.type());
        }
        return found;
    }

    @Override
    public Aggregate<T> load(String identifier, @Nullable Long expectedVersion) {
        return load(identifier);
    }

    @Override
    public Aggregate<T> newInstance(Callable<T> factory) throws Exception {
        Aggregate<T> aggregate =
                EventSourcedAggregate.initialize(factory, model, log, NoSnapshotTriggerDefinition.TRIGGER);
        made = aggregate;
        return aggregate;
    }

    @Override
    public Aggregate<T> newInstance(Callable<T> factory, Consumer<Aggregate<T>> initialised) throws Exception {
        Aggregate<T> aggregate = newInstance(factory);
        initialised.accept(aggregate);
        return aggregate;
    }

    @Override
    public Aggregate<T> loadOrCreate(String identifier, Callable<T> factory) throws Exception {
        @Nullable Aggregate<T> found = living.get(identifier);
        return found == null ? newInstance(factory) : found;
    }

    @Override
    public void send(Message<?> message, ScopeDescriptor scope) {
        throw new UnsupportedOperationException("aggregates are spoken to by commands");
    }

    @Override
    public boolean canResolve(ScopeDescriptor scope) {
        return false;
    }
}
