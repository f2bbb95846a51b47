package nl.veerkracht.domain.programme;

import nl.veerkracht.domain.programme.events.ProgrammeEvent;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.facts.Recorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A programme (programma) in which households take part. What it accepts is listed in {@link ProgrammeCommand}. */
@Aggregate
class Programme {

    private final ProgrammeRecord facts = new ProgrammeRecord();

    @AggregateIdentifier
    private @Nullable ProgrammeId programmeId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Recorded handle(ProgrammeCommand.StartProgramme command, ProgrammeSurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ProgrammeCommand.EstimatePopulation command, ProgrammeSurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ProgrammeCommand.SetTarget command, ProgrammeSurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ProgrammeCommand.SetBudget command, ProgrammeSurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ProgrammeCommand.GrantFunding command, ProgrammeSurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ProgrammeCommand.SetScope command, ProgrammeSurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ProgrammeCommand.AddPartner command, ProgrammeSurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ProgrammeCommand.EndPartnership command, ProgrammeSurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ProgrammeCommand.PublishIndicator command, ProgrammeSurroundings surroundings) {
        return facts.publish(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ProgrammeCommand.CloseReportingPeriod command, ProgrammeSurroundings surroundings) {
        return facts.report(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ProgrammeCommand.FinaliseFigures command, ProgrammeSurroundings surroundings) {
        return facts.report(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ProgrammeCommand.ReviseFigures command, ProgrammeSurroundings surroundings) {
        return facts.report(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ProgrammeCommand.CorrectEntry command, ProgrammeSurroundings surroundings) {
        return facts.correct(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ProgrammeCommand.WithdrawEntry command, ProgrammeSurroundings surroundings) {
        return facts.withdraw(command, surroundings);
    }

    @EventSourcingHandler
    void on(ProgrammeEvent event, @SequenceNumber long number) {
        programmeId = event.programmeId();
        facts.on(event, number);
    }
}
