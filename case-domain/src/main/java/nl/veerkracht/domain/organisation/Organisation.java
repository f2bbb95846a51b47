package nl.veerkracht.domain.organisation;

import nl.veerkracht.domain.organisation.events.OrganisationEvent;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.facts.Recorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An organisation (organisatie) in the register of a municipality. What it accepts is listed in {@link OrganisationCommand}. */
@Aggregate
class Organisation {

    private final OrganisationRecord facts = new OrganisationRecord();

    @AggregateIdentifier
    private @Nullable OrganisationId organisationId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Recorded handle(OrganisationCommand.RegisterOrganisation command, OrganisationSurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(OrganisationCommand.EndOrganisation command, OrganisationSurroundings surroundings) {
        return facts.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(OrganisationCommand.CorrectEntry command, OrganisationSurroundings surroundings) {
        return facts.correct(command, surroundings);
    }

    @CommandHandler
    Recorded handle(OrganisationCommand.WithdrawEntry command, OrganisationSurroundings surroundings) {
        return facts.withdraw(command, surroundings);
    }

    @EventSourcingHandler
    void on(OrganisationEvent event, @SequenceNumber long number) {
        organisationId = event.organisationId();
        facts.on(event, number);
    }
}
