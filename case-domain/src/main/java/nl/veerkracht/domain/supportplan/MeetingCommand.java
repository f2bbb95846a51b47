package nl.veerkracht.domain.supportplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Identifier;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.events.*;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a conference of a plan from its meeting on, or when there is none; see {@link ConferenceCommand}. */
public sealed interface MeetingCommand extends PlanCommand.PartFact {

    /** @return the conference */
    ConferenceId conferenceId();

    @Override
    default Identifier about() {
        return conferenceId();
    }

    /** Emits: {@link ConferenceHeld}. Refuses with: CONFERENCE_UNKNOWN, CONFERENCE_OVER, COORDINATOR_MISSING, CONFERENCE_NOT_SCHEDULED, PRIVATE_TIME_MISSING, PHASES_OUT_OF_ORDER, PROFESSIONAL_IN_PRIVATE_TIME, PARTICIPANT_UNKNOWN, PARTICIPANT_NOT_PREPARED, PARTICIPANT_WITHOUT_SUPPORT, PLAN_NAMES_UNKNOWN_PERSON. */
    record HoldConference(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ConferenceId conferenceId,
            Set<PersonId> attendedBy,
            Set<OrganisationId> professionals,
            List<ConferencePhase> phases,
            boolean professionalsInPrivateTime,
            Set<PersonId> newTies,
            Set<PersonId> restoredTies,
            LocalDate heldOn)
            implements MeetingCommand {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new ConferenceHeld(
                    planId,
                    householdId,
                    surroundings.households().facts(householdId).version(),
                    conferenceId,
                    attendedBy,
                    professionals,
                    phases,
                    professionalsInPrivateTime,
                    newTies,
                    restoredTies,
                    heldOn,
                    null);
        }
    }

    /** Emits: {@link PlanPresented}. Refuses with: CONFERENCE_UNKNOWN, CONFERENCE_NOT_HELD. */
    record PresentPlan(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ConferenceId conferenceId,
            LocalDate presentedOn)
            implements MeetingCommand {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new PlanPresented(planId, householdId, conferenceId, presentedOn, null);
        }
    }

    /** Emits: {@link PlanAcceptedByReferrer}. Refuses with: CONFERENCE_UNKNOWN, PLAN_NOT_PRESENTED, BOTTOM_LINE_NOT_JUDGED, BOTTOM_LINE_NOT_MET, BOTTOM_LINE_MISSING, PLAN_NAMES_UNKNOWN_ORGANISATION. */
    record AcceptPlan(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ConferenceId conferenceId,
            OrganisationId organisationId,
            @Nullable Boolean bottomLineMet,
            LocalDate acceptedOn)
            implements MeetingCommand {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new PlanAcceptedByReferrer(
                    planId, householdId, conferenceId, organisationId, bottomLineMet, acceptedOn, null);
        }
    }

    /** Emits: {@link ConferenceNotNeeded}. Refuses with: CONFERENCE_UNKNOWN, CONFERENCE_OVER. */
    record CloseWithoutMeeting(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ConferenceId conferenceId,
            boolean planMade,
            NoMeetingReason reason,
            LocalDate endedOn)
            implements MeetingCommand {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new ConferenceNotNeeded(planId, householdId, conferenceId, planMade, reason, endedOn, null);
        }
    }

    /** Emits: {@link ConferenceEndedWithoutPlan}. Refuses with: CONFERENCE_UNKNOWN, CONFERENCE_NOT_HELD, CONFERENCE_LED_TO_PLAN. */
    record CloseWithoutPlan(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ConferenceId conferenceId,
            NoPlanReason reason,
            LocalDate endedOn)
            implements MeetingCommand {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new ConferenceEndedWithoutPlan(planId, householdId, conferenceId, reason, endedOn, null);
        }
    }

    /** Emits: {@link FollowUpDone}. Refuses with: CONFERENCE_UNKNOWN, CONFERENCE_NOT_HELD, FOLLOW_UP_DONE_BEFORE, PLAN_NAMES_UNKNOWN_PERSON. */
    record CallAfterFourWeeks(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ConferenceId conferenceId,
            int executedPercent,
            @Nullable PersonalValue note,
            LocalDate doneOn)
            implements MeetingCommand {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new FollowUpDone(
                    planId,
                    householdId,
                    surroundings.households().facts(householdId).version(),
                    conferenceId,
                    executedPercent,
                    note,
                    doneOn,
                    null);
        }
    }

    /** Emits: {@link SatisfactionRecorded}. Refuses with: CONFERENCE_UNKNOWN, CONFERENCE_NOT_HELD. */
    record RecordSatisfaction(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ConferenceId conferenceId,
            SatisfactionRole role,
            @Nullable Integer meetingScore,
            @Nullable Integer planScore,
            LocalDate toldOn)
            implements MeetingCommand {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new SatisfactionRecorded(
                    planId, householdId, conferenceId, role, meetingScore, planScore, toldOn, null);
        }
    }
}
