package nl.veerkracht.domain.agenda;

import nl.veerkracht.domain.agenda.events.AgendaEvent;
import nl.veerkracht.domain.shared.AgendaId;
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
 * What is asked of the people who work for one household; the first command makes the agenda. What it accepts is listed in
 * {@link AgendaCommand}; the rules are in *Rules.
 */
@Aggregate
class Agenda {

    private final AgendaRecord file = new AgendaRecord();

    @AggregateIdentifier
    private @Nullable AgendaId agendaId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AgendaCommand.AskEarlyReview command, AgendaSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AgendaCommand.PostponeObligation command, AgendaSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AgendaCommand.SettleObligation command, AgendaSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AgendaCommand.CorrectEntry command, AgendaSurroundings surroundings) {
        return file.correct(command, surroundings);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AgendaCommand.WithdrawEntry command, AgendaSurroundings surroundings) {
        return file.withdraw(command, surroundings);
    }

    @EventSourcingHandler
    void on(AgendaEvent event, @SequenceNumber long number) {
        agendaId = AgendaId.of(event.householdId());
        file.take(event, number);
    }
}
