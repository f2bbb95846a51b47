package nl.veerkracht.domain.supportplan;

import java.time.LocalDate;
import java.time.LocalTime;
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

/** What can be asked of a conference of a plan before it is held; see {@link PlanCommand} and {@link MeetingCommand}. Every command but the request can be refused with {@code CONFERENCE_UNKNOWN}, and with {@code CONFERENCE_OVER} when the conference ended before. */
public sealed interface ConferenceCommand extends PlanCommand.PartFact {

    /** @return the conference */
    ConferenceId conferenceId();

    @Override
    default Identifier about() {
        return conferenceId();
    }

    /** Emits: {@link ConferenceRequested}. Refuses with: CENTRAL_PERSON_DID_NOT_AGREE, CENTRAL_PERSON_NOT_IN_HOUSEHOLD, CONFERENCE_ALREADY_RUNNING, PLAN_NAMES_UNKNOWN_PERSON. */
    record RequestConference(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ConferenceId conferenceId,
            ConferenceVariant variant,
            PersonalValue question,
            PersonId centralPerson,
            LocalDate agreedOn,
            RequestedBy requestedBy,
            LocalDate requestedOn)
            implements ConferenceCommand {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new ConferenceRequested(
                    planId,
                    householdId,
                    surroundings.households().facts(householdId).version(),
                    conferenceId,
                    variant,
                    question,
                    centralPerson,
                    agreedOn,
                    requestedBy,
                    requestedOn,
                    null);
        }
    }

    /** Emits: {@link CoordinatorAppointed}. Refuses with: COORDINATOR_UNKNOWN, COORDINATOR_NOT_INDEPENDENT, CONFERENCE_UNKNOWN, CONFERENCE_OVER. */
    record AppointCoordinator(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ConferenceId conferenceId,
            PersonId coordinatorId,
            Set<MatchWish> matchWishes,
            LocalDate appointedOn)
            implements ConferenceCommand {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new CoordinatorAppointed(
                    planId,
                    householdId,
                    surroundings.households().facts(householdId).version(),
                    conferenceId,
                    coordinatorId,
                    IndependenceRules.coordinator(this, surroundings).version(),
                    matchWishes,
                    appointedOn,
                    null);
        }
    }

    /** Emits: {@link BottomLineSet}. Refuses with: BOTTOM_LINE_TOO_LATE, CONFERENCE_UNKNOWN, PLAN_NAMES_UNKNOWN_PERSON, PLAN_NAMES_UNKNOWN_ORGANISATION. */
    record SetBottomLine(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ConferenceId conferenceId,
            PersonalValue conditions,
            OrganisationId organisationId,
            LocalDate setOn)
            implements ConferenceCommand {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new BottomLineSet(
                    planId,
                    householdId,
                    surroundings.households().facts(householdId).version(),
                    conferenceId,
                    conditions,
                    organisationId,
                    setOn,
                    null);
        }
    }

    /** Emits: {@link ParticipantInvited}. Refuses with: PARTICIPANT_ALREADY_INVITED, PARTICIPANT_NOT_AS_SAID, CONFERENCE_UNKNOWN, CONFERENCE_OVER, PLAN_NAMES_UNKNOWN_PERSON, PLAN_NAMES_UNKNOWN_ORGANISATION. */
    record InviteParticipant(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ConferenceId conferenceId,
            @Nullable PersonId personId,
            @Nullable OrganisationId organisationId,
            ParticipantCategory category,
            boolean needsSupport,
            @Nullable PersonId supports,
            LocalDate invitedOn)
            implements ConferenceCommand {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new ParticipantInvited(
                    planId,
                    householdId,
                    surroundings.households().facts(householdId).version(),
                    conferenceId,
                    personId,
                    organisationId,
                    category,
                    needsSupport,
                    supports,
                    invitedOn,
                    null);
        }
    }

    /** Emits: {@link ParticipantResponded}. Refuses with: PARTICIPANT_UNKNOWN, CONFERENCE_UNKNOWN, CONFERENCE_OVER. */
    record RespondToInvitation(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ConferenceId conferenceId,
            @Nullable PersonId personId,
            @Nullable OrganisationId organisationId,
            InvitationResponse response,
            LocalDate respondedOn)
            implements ConferenceCommand {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new ParticipantResponded(
                    planId, householdId, conferenceId, personId, organisationId, response, respondedOn, null);
        }
    }

    /** Emits: {@link ParticipantPrepared}. Refuses with: PARTICIPANT_UNKNOWN, CONFERENCE_UNKNOWN, CONFERENCE_OVER. */
    record PrepareParticipant(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ConferenceId conferenceId,
            @Nullable PersonId personId,
            @Nullable OrganisationId organisationId,
            LocalDate preparedOn)
            implements ConferenceCommand {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new ParticipantPrepared(
                    planId, householdId, conferenceId, personId, organisationId, preparedOn, null);
        }
    }

    /** Emits: {@link ConferenceScheduled}. Refuses with: TOO_FEW_PARTICIPANTS, MEETING_BEFORE_AGREEMENT, CONFERENCE_UNKNOWN, CONFERENCE_OVER, PLAN_NAMES_UNKNOWN_PERSON. */
    record ScheduleConference(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ConferenceId conferenceId,
            LocalDate meetingOn,
            LocalTime startsAt,
            PersonalValue place,
            LocalDate scheduledOn)
            implements ConferenceCommand {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new ConferenceScheduled(
                    planId,
                    householdId,
                    surroundings.households().facts(householdId).version(),
                    conferenceId,
                    meetingOn,
                    startsAt,
                    place,
                    scheduledOn,
                    null);
        }
    }
}
