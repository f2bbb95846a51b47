package nl.veerkracht.api.synthetic.stage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandMessageHandlingMember;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.CreationPolicyMember;
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

    /** @return whether handlers are called as they are, with nothing before or after them */
    private boolean isPlain() {
        return model.commandHandlerInterceptors(model.entityClass()).findAny().isEmpty();
    }

    /**
     * @return how aggregates that live take the commands that do not have to make one, by the class of the command: found once, where
     *     the framework looks through all handlers for each command
     */
    Map<Class<?>, Taker> takers() {
        Map<Class<?>, Taker> takers = new HashMap<>();
        if (isPlain()) {
            model.commandHandlers(model.entityClass())
                    .filter(handler -> !mayMake(handler))
                    .forEach(handler -> takers.put(handler.payloadType(), new Taker(handler)));
        }
        return takers;
    }

    private static boolean mayMake(MessageHandlingMember<?> handler) {
        return handler.unwrap(CommandMessageHandlingMember.class)
                        .filter(member -> member.isFactoryHandler())
                        .isPresent()
                || handler.unwrap(CreationPolicyMember.class)
                        .filter(member -> member.creationPolicy() == AggregateCreationPolicy.ALWAYS)
                        .isPresent();
    }

    /** One handler of these aggregates. */
    final class Taker {

        private final MessageHandlingMember<? super T> handler;

        private Taker(MessageHandlingMember<? super T> handler) {
            this.handler = handler;
        }

        /** @return what the handler answers; empty when there is no such aggregate */
        Optional<Object> take(String identifier, Message<?> command) {
            return Optional.ofNullable(living.get(identifier))
                    .map(aggregate -> aggregate.invoke(root -> handled(command, root)));
        }

        private @Nullable Object handled(Message<?> command, T root) {
            try {
                return handler.handle(command, root);
            } catch (RuntimeException refused) {
                throw refused;
            } catch (Exception unexpected) {
                throw new IllegalStateException("a command failed without being refused", unexpected);
            }
        }
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
