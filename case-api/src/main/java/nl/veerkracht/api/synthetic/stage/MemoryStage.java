package nl.veerkracht.api.synthetic.stage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.api.platform.commands.CommandMetadata;
import nl.veerkracht.api.platform.eventstore.TableRows;
import nl.veerkracht.api.platform.surroundings.SurroundingsInMemory;
import nl.veerkracht.api.synthetic.Doing;
import nl.veerkracht.api.synthetic.Stage;
import nl.veerkracht.domain.shared.facts.Recorded;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandMessageHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.jspecify.annotations.Nullable;

/**
 * A stage without a database: the real aggregates, over the real surroundings, on a log in memory. One thread plays on it. What was
 * played is what the command side would have recorded; only receipts, and the sealing of personal values, are not there.
 */
public final class MemoryStage implements Stage {

    /** What identifies a command gets nowhere: so none is drawn. */
    private static final String NOBODY_ASKS = "played";

    private final PlayedClock clock;
    private final LogInMemory log;
    private final SurroundingsInMemory surroundings;
    private final MetaData handedOver;
    private final List<LivingAggregates<?>> aggregates = new ArrayList<>();
    private final Map<String, CommandMessageHandler> handlers = new HashMap<>();
    private final Map<Class<?>, LivingAggregates<?>.Taker> takers = new HashMap<>();

    MemoryStage(
            PlayedClock clock,
            LogInMemory log,
            SurroundingsInMemory surroundings,
            Map<Class<?>, Object> parameters,
            PlayedAggregates played) {
        this.clock = clock;
        this.log = log;
        this.surroundings = surroundings;
        this.handedOver = MetaData.with(PlayedAggregates.SURROUNDINGS, parameters);
        played.models().forEach(this::add);
    }

    private <T> void add(AggregateModel<T> model) {
        LivingAggregates<T> living = new LivingAggregates<>(model, log);
        AggregateAnnotationCommandHandler<T> handler = AggregateAnnotationCommandHandler.<T>builder()
                .aggregateModel(model)
                .repository(living)
                .commandTargetResolver(new CommandTargets())
                .build();
        aggregates.add(living);
        takers.putAll(living.takers());
        handler.supportedCommandNames().forEach(name -> handlers.put(name, handler));
    }

    @Override
    public Recorded give(Doing doing) {
        MetaData metadata = CommandMetadata.of(doing.context(), doing.causationId());
        return (Recorded) decide(doing.recordedAt(), metadata, doing.command());
    }

    private Object decide(Instant at, MetaData metadata, Object command) {
        clock.moveTo(at.truncatedTo(ChronoUnit.MILLIS));
        log.beside(metadata);
        boolean accepted = false;
        try {
            Object answer = answer(new GenericCommandMessage<>(
                    new GenericMessage<>(NOBODY_ASKS, command, handedOver),
                    command.getClass().getName()));
            aggregates.forEach(LivingAggregates::commit);
            surroundings.commit();
            accepted = true;
            return answer;
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception unexpected) {
            throw new IllegalStateException("a command failed without being refused", unexpected);
        } finally {
            if (!accepted) {
                aggregates.forEach(LivingAggregates::rollback);
                surroundings.rollback();
            }
        }
    }

    private Object answer(CommandMessage<?> command) throws Exception {
        LivingAggregates<?>.@Nullable Taker taker = takers.get(command.getPayloadType());
        if (taker != null) {
            String target = CommandTargets.targetOf(command.getPayload()).toString();
            Optional<Object> answer = taker.take(target, command);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return Objects.requireNonNull(handlers.get(command.getCommandName()), "no such command")
                .handle(command);
    }

    /** @return what was recorded, in order; personal values are still in clear */
    public List<DomainEventMessage<?>> events() {
        return log.all();
    }

    /** @return the rows of registers and reservations that stand in the log's database beside these events */
    public List<TableRows> tables() {
        return surroundings.tables();
    }
}
