package nl.veerkracht.domain.assessment;

import nl.veerkracht.domain.assessment.events.AssessmentEvent;
import nl.veerkracht.domain.shared.AssessmentFileId;
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
 * The assessments (metingen) of one household; the first command makes the file. What it accepts is listed in {@link
 * AssessmentCommand}; the rules are in *Rules.
 */
@Aggregate
class AssessmentFile {

    private final AssessmentRecord file = new AssessmentRecord();

    @AggregateIdentifier
    private @Nullable AssessmentFileId fileId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AssessmentCommand.PlanMeasurement command, AssessmentSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AssessmentCommand.RecordAssessment command, AssessmentSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AssessmentCommand.DeclineAssessment command, AssessmentSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AssessmentCommand.CorrectEntry command, AssessmentSurroundings surroundings) {
        return file.correct(command, surroundings);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AssessmentCommand.WithdrawEntry command, AssessmentSurroundings surroundings) {
        return file.withdraw(command, surroundings);
    }

    @EventSourcingHandler
    void on(AssessmentEvent event, @SequenceNumber long number) {
        fileId = AssessmentFileId.of(event.householdId());
        file.on(event, number);
    }
}
