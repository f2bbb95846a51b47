package nl.veerkracht.api.synthetic.stage;

import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandDesk;
import nl.veerkracht.api.synthetic.Doing;
import nl.veerkracht.api.synthetic.EventIds;
import nl.veerkracht.api.synthetic.Play;
import nl.veerkracht.api.synthetic.Stage;
import nl.veerkracht.domain.shared.facts.Recorded;
import org.axonframework.common.Registration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.ApplicationContext;

/** The running application as a stage: every doing is a command that its desk takes. What it records gets the moments of the play. */
public final class DeskStage implements Stage {

    private final CommandDesk desk;
    private final PlayedClock clock;

    private DeskStage(ApplicationContext application) {
        this.desk = application.getBean(CommandDesk.class);
        this.clock = application.getBean(PlayedClock.class);
    }

    /** Plays in an application whose automations are stopped: a play says itself what they do. */
    public static void play(ApplicationContext application, Play play) {
        application
                .getBean(EventProcessingConfiguration.class)
                .eventProcessors()
                .values()
                .forEach(EventProcessor::shutDown);
        DeskStage stage = new DeskStage(application);
        Registration stamping = application
                .getBean(EventStore.class)
                .registerDispatchInterceptor(messages -> (index, message) -> stage.stamped(message));
        try {
            play.playOn(stage);
        } finally {
            stamping.cancel();
        }
    }

    private EventMessage<?> stamped(EventMessage<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getPayload(),
                event.getMetaData(),
                EventIds.of(event.getAggregateIdentifier(), event.getSequenceNumber()),
                clock.instant());
    }

    @Override
    public Recorded give(Doing doing) {
        clock.moveTo(doing.recordedAt().truncatedTo(ChronoUnit.MILLIS));
        String key = UUID.randomUUID().toString();
        CommandCall call = new CommandCall(key, null, key);
        CommandAnswer answer = doing.causationId() == null
                ? desk.execute(doing.context(), call, doing::command)
                : desk.executeBecauseOf(doing.causationId(), doing.context(), call, doing::command);
        return new Recorded(answer.entries());
    }
}
