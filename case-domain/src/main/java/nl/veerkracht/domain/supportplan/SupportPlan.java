package nl.veerkracht.domain.supportplan;

import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.facts.Recorded;
import nl.veerkracht.domain.supportplan.events.PlanEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A support plan (ondersteuningsplan). What it accepts is listed in {@link PlanCommand}; the rules are in *Rules. */
@Aggregate
class SupportPlan {

    private final PlanRecord file = new PlanRecord();

    @AggregateIdentifier
    private @Nullable PlanId planId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Recorded handle(PlanCommand.StartPlan command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(PlanCommand.OfferFamilyGroupPlan command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(PlanCommand.DeclineFamilyGroupPlan command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(GoalCommand.SetGoal command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(GoalCommand.ChangeGoal command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(GoalCommand.ScoreGoal command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(GoalCommand.AgreeAction command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(GoalCommand.CompleteAction command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(GoalCommand.DropAction command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(GoalCommand.HandActionOn command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ConferenceCommand.RequestConference command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ConferenceCommand.AppointCoordinator command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ConferenceCommand.SetBottomLine command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ConferenceCommand.InviteParticipant command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ConferenceCommand.RespondToInvitation command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ConferenceCommand.PrepareParticipant command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(ConferenceCommand.ScheduleConference command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(MeetingCommand.HoldConference command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(MeetingCommand.PresentPlan command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(MeetingCommand.AcceptPlan command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(MeetingCommand.CloseWithoutMeeting command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(MeetingCommand.CloseWithoutPlan command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(MeetingCommand.CallAfterFourWeeks command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(MeetingCommand.RecordSatisfaction command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(PlanCommand.AdoptPlan command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(PlanCommand.ReviewPlan command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(PlanCommand.ClosePlan command, PlanSurroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(PlanCommand.CorrectEntry command, PlanSurroundings surroundings) {
        return file.correct(command, surroundings);
    }

    @CommandHandler
    Recorded handle(PlanCommand.WithdrawEntry command, PlanSurroundings surroundings) {
        return file.withdraw(command, surroundings);
    }

    @EventSourcingHandler
    void on(PlanEvent event, @SequenceNumber long number) {
        planId = event.planId();
        file.on(event, number);
    }
}
