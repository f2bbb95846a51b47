package nl.veerkracht.domain.safetysignal;

import nl.veerkracht.domain.safetysignal.events.SafetyEvent;
import nl.veerkracht.domain.shared.SafetySignalId;
import nl.veerkracht.domain.shared.facts.Recorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A signal of unsafety. What is accepted is listed in {@link SafetyCommand}; the rules are in {@link SafetyRules}. Its repository
 * is named, because its events go to a log of their own and never to the common one (ADR-0016); it is public for that repository
 * alone.
 */
@Aggregate(repository = "safetySignalRepository")
public class SafetySignal {

    private final SafetyRecord facts = new SafetyRecord();

    @AggregateIdentifier
    private @Nullable SafetySignalId signalId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Recorded handle(SafetyCommand.RecordSignal command, SafetySurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(SafetyCommand.HoldConsultation command, SafetySurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(SafetyCommand.HoldConversation command, SafetySurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(SafetyCommand.SkipConversation command, SafetySurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(SafetyCommand.WeighSignal command, SafetySurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(SafetyCommand.ReportSignal command, SafetySurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(SafetyCommand.OrganiseHelp command, SafetySurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(SafetyCommand.CloseSignal command, SafetySurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(SafetyCommand.CorrectEntry command, SafetySurroundings surroundings) {
        return facts.correct(command, surroundings);
    }

    @CommandHandler
    Recorded handle(SafetyCommand.WithdrawEntry command, SafetySurroundings surroundings) {
        return facts.withdraw(command, surroundings);
    }

    @EventSourcingHandler
    void on(SafetyEvent event, @SequenceNumber long number) {
        signalId = event.signalId();
        facts.on(event, number);
    }
}
