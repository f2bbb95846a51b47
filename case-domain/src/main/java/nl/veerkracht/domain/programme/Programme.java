package nl.veerkracht.domain.programme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Refusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A programme (programma) in which households take part. */
@Aggregate
class Programme {

    @AggregateIdentifier
    private @Nullable ProgrammeId programmeId;

    /** For the framework, before it replays a stream. */
    Programme() {}

    @CommandHandler
    Programme(ProgrammeCommand.StartProgramme command) {
        if (command.period().untilDate() == null) {
            throw new Refusal(ProgrammeRefusal.PROGRAMME_PERIOD_OPEN);
        }
        apply(new ProgrammeStarted(
                command.programmeId(),
                command.code(),
                command.name(),
                command.municipality(),
                command.period().fromDate(),
                command.period().untilDate()));
    }

    @EventSourcingHandler
    void on(ProgrammeStarted event) {
        programmeId = event.programmeId();
    }
}
