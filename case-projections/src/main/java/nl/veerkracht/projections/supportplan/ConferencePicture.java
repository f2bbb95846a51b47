package nl.veerkracht.projections.supportplan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.events.*;
import nl.veerkracht.projections.platform.DatedFacts;
import nl.veerkracht.projections.platform.DatedFacts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says about one of its conferences on one day.
 *
 * @param entry the request
 * @param conferenceId the conference
 * @param state where it is on that day
 * @param variant what it is for
 * @param question the question for which a plan is to be made
 * @param centralPerson the one whom it is about
 * @param requestedBy who asked for it
 * @param requestedOn the day of the request
 * @param coordinator who was appointed last; null while nobody is
 * @param bottomLines the conditions that were set, by the day on which that was
 * @param participants who was invited, by the day of the invitation
 * @param schedule the day and place that were agreed last; null while there are none
 * @param meeting how it was held; null while it was not
 * @param presentedOn the day on which the plan was presented; null while it was not
 * @param acceptance how the referrer accepted the plan; null while that was not done
 * @param ending how it ended without a meeting, or without a plan; null where it did not
 * @param followUp the call some weeks later; null while it was not made
 * @param satisfaction how satisfied people are
 */
public record ConferencePicture(
        long entry,
        ConferenceId conferenceId,
        State state,
        ConferenceVariant variant,
        PersonalValue question,
        PersonId centralPerson,
        RequestedBy requestedBy,
        LocalDate requestedOn,
        @Nullable Coordinator coordinator,
        List<BottomLine> bottomLines,
        List<Participant> participants,
        @Nullable Schedule schedule,
        @Nullable Meeting meeting,
        @Nullable LocalDate presentedOn,
        @Nullable Acceptance acceptance,
        @Nullable Ending ending,
        @Nullable FollowUp followUp,
        List<Satisfaction> satisfaction) {

    /** Where a conference can be. */
    public enum State {
        /** it was asked for */
        REQUESTED,
        /** a coordinator was appointed */
        COORDINATOR_APPOINTED,
        /** people were invited */
        IN_PREPARATION,
        /** day and place were agreed */
        SCHEDULED,
        /** it was held */
        HELD,
        /** the referrer accepted the plan */
        PLAN_ACCEPTED,
        /** the coordinator called the family afterwards */
        FOLLOWED_UP,
        /** people told how satisfied they are */
        EVALUATED,
        /** no meeting was needed, and there is a plan */
        PLAN_WITHOUT_MEETING,
        /** it was called off */
        CALLED_OFF,
        /** it was held, and led to no plan */
        MEETING_WITHOUT_PLAN
    }

    /** Who was appointed. */
    public record Coordinator(long entry, PersonId coordinatorId, Set<MatchWish> matchWishes, LocalDate appointedOn) {}

    /** Conditions for safety. */
    public record BottomLine(long entry, PersonalValue conditions, OrganisationId organisationId, LocalDate setOn) {}

    /** Somebody who was invited, with the last answer and the last day on which they were prepared. */
    public record Participant(
            long entry,
            @Nullable PersonId personId,
            @Nullable OrganisationId organisationId,
            ParticipantCategory category,
            boolean needsSupport,
            @Nullable PersonId supports,
            LocalDate invitedOn,
            @Nullable InvitationResponse response,
            @Nullable LocalDate preparedOn) {}

    /** Day and place that were agreed. */
    public record Schedule(long entry, LocalDate meetingOn, LocalTime startsAt, PersonalValue place) {}

    /** How it was held. */
    public record Meeting(
            long entry,
            LocalDate heldOn,
            Set<PersonId> attendedBy,
            Set<OrganisationId> professionals,
            List<ConferencePhase> phases,
            Set<PersonId> newTies,
            Set<PersonId> restoredTies) {}

    /** How the referrer accepted the plan. */
    public record Acceptance(
            long entry,
            LocalDate acceptedOn,
            OrganisationId organisationId,
            @Nullable Boolean bottomLineMet) {}

    /** How it ended without a meeting, or without a plan; one of the two reasons is there. */
    public record Ending(
            long entry,
            LocalDate endedOn,
            @Nullable NoMeetingReason noMeeting,
            @Nullable NoPlanReason noPlan) {}

    /** The call afterwards. */
    public record FollowUp(
            long entry,
            LocalDate doneOn,
            int executedPercent,
            @Nullable PersonalValue note) {}

    /** How satisfied somebody is. */
    public record Satisfaction(
            long entry,
            SatisfactionRole role,
            @Nullable Integer meetingScore,
            @Nullable Integer planScore,
            LocalDate toldOn) {}

    /** @return the conferences that were asked for by {@code validAt}, by the day of their request */
    static List<ConferencePicture> all(DatedFacts facts, LocalDate validAt) {
        return facts.until(validAt, ConferenceRequested.class)
                .map(request -> new Of(facts, validAt, request.event().conferenceId()).picture(request))
                .toList();
    }

    /** The facts about one conference until one day. */
    private record Of(DatedFacts facts, LocalDate validAt, ConferenceId id) {

        <E extends ConferenceEvent> Stream<Fact<E>> until(Class<E> kind) {
            return facts.until(validAt, kind)
                    .filter(fact -> fact.event().conferenceId().equals(id));
        }

        <E extends ConferenceEvent> Optional<Fact<E>> latest(Class<E> kind) {
            return until(kind).reduce((earlier, later) -> later);
        }

        ConferencePicture picture(Fact<ConferenceRequested> request) {
            ConferenceRequested asked = request.event();
            return new ConferencePicture(
                    request.entry(),
                    id,
                    state(),
                    asked.variant(),
                    asked.question(),
                    asked.centralPerson(),
                    asked.requestedBy(),
                    request.from(),
                    latest(CoordinatorAppointed.class)
                            .map(fact -> new Coordinator(
                                    fact.entry(),
                                    fact.event().coordinatorId(),
                                    fact.event().matchWishes(),
                                    fact.from()))
                            .orElse(null),
                    until(BottomLineSet.class)
                            .map(fact -> new BottomLine(
                                    fact.entry(),
                                    fact.event().conditions(),
                                    fact.event().organisationId(),
                                    fact.from()))
                            .toList(),
                    until(ParticipantInvited.class).map(this::participant).toList(),
                    latest(ConferenceScheduled.class)
                            .map(fact -> new Schedule(
                                    fact.entry(),
                                    fact.event().meetingOn(),
                                    fact.event().startsAt(),
                                    fact.event().place()))
                            .orElse(null),
                    latest(ConferenceHeld.class).map(Of::meeting).orElse(null),
                    until(PlanPresented.class).findFirst().map(Fact::from).orElse(null),
                    latest(PlanAcceptedByReferrer.class)
                            .map(fact -> new Acceptance(
                                    fact.entry(),
                                    fact.from(),
                                    fact.event().organisationId(),
                                    fact.event().bottomLineMet()))
                            .orElse(null),
                    ending(),
                    latest(FollowUpDone.class)
                            .map(fact -> new FollowUp(
                                    fact.entry(),
                                    fact.from(),
                                    fact.event().executedPercent(),
                                    fact.event().note()))
                            .orElse(null),
                    until(SatisfactionRecorded.class)
                            .map(fact -> new Satisfaction(
                                    fact.entry(),
                                    fact.event().role(),
                                    fact.event().meetingScore(),
                                    fact.event().planScore(),
                                    fact.from()))
                            .toList());
        }

        private Participant participant(Fact<ParticipantInvited> invited) {
            ParticipantInvited invitation = invited.event();
            return new Participant(
                    invited.entry(),
                    invitation.personId(),
                    invitation.organisationId(),
                    invitation.category(),
                    invitation.needsSupport(),
                    invitation.supports(),
                    invited.from(),
                    about(invitation, ParticipantResponded.class)
                            .map(fact -> fact.event().response())
                            .orElse(null),
                    about(invitation, ParticipantPrepared.class).map(Fact::from).orElse(null));
        }

        private <E extends ParticipantEvent> Optional<Fact<E>> about(ParticipantInvited invited, Class<E> kind) {
            return until(kind)
                    .filter(fact -> fact.event().participant().equals(invited.participant()))
                    .reduce((earlier, later) -> later);
        }

        private static Meeting meeting(Fact<ConferenceHeld> fact) {
            ConferenceHeld held = fact.event();
            return new Meeting(
                    fact.entry(),
                    fact.from(),
                    held.attendedBy(),
                    held.professionals(),
                    held.phases(),
                    held.newTies(),
                    held.restoredTies());
        }

        private @Nullable Ending ending() {
            return latest(ConferenceEndedWithoutPlan.class)
                    .map(fact -> new Ending(
                            fact.entry(), fact.from(), null, fact.event().reason()))
                    .or(() -> latest(ConferenceNotNeeded.class)
                            .map(fact -> new Ending(
                                    fact.entry(), fact.from(), fact.event().reason(), null)))
                    .orElse(null);
        }

        /** The side exits first: they are where it ended, whatever was told of it afterwards. */
        private State state() {
            Optional<Fact<ConferenceNotNeeded>> notNeeded = latest(ConferenceNotNeeded.class);
            if (notNeeded.isPresent()) {
                return notNeeded.get().event().planMade() ? State.PLAN_WITHOUT_MEETING : State.CALLED_OFF;
            } else if (latest(ConferenceEndedWithoutPlan.class).isPresent()) {
                return State.MEETING_WITHOUT_PLAN;
            } else if (latest(ConferenceHeld.class).isPresent()) {
                return stateAfterwards();
            } else if (latest(ConferenceScheduled.class).isPresent()) {
                return State.SCHEDULED;
            } else if (latest(ParticipantInvited.class).isPresent()) {
                return State.IN_PREPARATION;
            }
            return latest(CoordinatorAppointed.class).isPresent() ? State.COORDINATOR_APPOINTED : State.REQUESTED;
        }

        private State stateAfterwards() {
            if (latest(FollowUpDone.class).isPresent()) {
                return latest(SatisfactionRecorded.class).isPresent() ? State.EVALUATED : State.FOLLOWED_UP;
            }
            return latest(PlanAcceptedByReferrer.class).isPresent() ? State.PLAN_ACCEPTED : State.HELD;
        }
    }
}
