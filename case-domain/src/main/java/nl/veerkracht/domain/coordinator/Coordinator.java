package nl.veerkracht.domain.coordinator;

import nl.veerkracht.domain.coordinator.events.CoordinatorEvent;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.facts.Recorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An Eigen Kracht coordinator. What is accepted is listed in {@link CoordinatorCommand}; the rules are in {@link CoordinatorRules}. */
@Aggregate
class Coordinator {

    private final CoordinatorRecord facts = new CoordinatorRecord();

    @AggregateIdentifier
    private @Nullable PersonId personId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Recorded handle(CoordinatorCommand.RegisterCoordinator command, CoordinatorSurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(CoordinatorCommand.ChangeProfile command, CoordinatorSurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(CoordinatorCommand.StartEmployment command, CoordinatorSurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(CoordinatorCommand.EndEmployment command, CoordinatorSurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(CoordinatorCommand.EndCoordinator command, CoordinatorSurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(CoordinatorCommand.CorrectEntry command, CoordinatorSurroundings surroundings) {
        return facts.correct(command, surroundings);
    }

    @CommandHandler
    Recorded handle(CoordinatorCommand.WithdrawEntry command, CoordinatorSurroundings surroundings) {
        return facts.withdraw(command, surroundings);
    }

    @EventSourcingHandler
    void on(CoordinatorEvent event, @SequenceNumber long number) {
        personId = event.personId();
        facts.on(event, number);
    }
}
