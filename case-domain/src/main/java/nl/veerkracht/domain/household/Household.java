package nl.veerkracht.domain.household;

import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.facts.Recorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A household (huishouden) with its file. What it accepts is listed in {@link HouseholdCommand}; the rules are in *Rules. */
@Aggregate
class Household {

    private final CaseRecord file = new CaseRecord();

    @AggregateIdentifier
    private @Nullable HouseholdId householdId;

    @AggregateMember
    private final HouseholdNetwork network = new HouseholdNetwork(file);

    @AggregateMember
    private final HouseholdCare care = new HouseholdCare(file);

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Recorded handle(HouseholdCommand.RegisterHousehold command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(HouseholdCommand.AddMember command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(HouseholdCommand.RemoveMember command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(HouseholdCommand.RegisterBirth command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(HouseholdCommand.Enrol command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(HouseholdCommand.EndParticipation command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(HouseholdCommand.RecordStrength command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(HouseholdCommand.RecordConcern command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(CaseCommand.AssignCaseworker command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(CaseCommand.HandOver command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(CaseCommand.CloseFile command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(CaseCommand.ReopenFile command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(HouseholdCommand.CorrectEntry command, Surroundings surroundings) {
        return file.correct(command, surroundings);
    }

    @CommandHandler
    Recorded handle(HouseholdCommand.WithdrawEntry command, Surroundings surroundings) {
        return file.withdraw(command, surroundings);
    }

    @EventSourcingHandler
    void on(HouseholdEvent event, @SequenceNumber long number) {
        householdId = event.householdId();
        file.on(event, number);
    }
}
