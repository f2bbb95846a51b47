package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.veerkracht.domain.supportplan.PlanCommand;

/**
 * A fact of a plan as a caseworker sends it: to record it, or, with its {@code kind}, as the correction of an earlier one. The
 * kind is the event's name in the catalogue without {@code support-plan.}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlanStarted.class, name = "started"),
    @JsonSubTypes.Type(value = PlanOffered.class, name = "family-group-plan-offered"),
    @JsonSubTypes.Type(value = PlanDeclined.class, name = "family-group-plan-declined"),
    @JsonSubTypes.Type(value = GoalSet.class, name = "goal-set"),
    @JsonSubTypes.Type(value = GoalChanged.class, name = "goal-changed"),
    @JsonSubTypes.Type(value = GoalScored.class, name = "goal-scored"),
    @JsonSubTypes.Type(value = ActionAgreed.class, name = "action-agreed"),
    @JsonSubTypes.Type(value = ActionCompleted.class, name = "action-completed"),
    @JsonSubTypes.Type(value = ActionDropped.class, name = "action-dropped"),
    @JsonSubTypes.Type(value = ActionHandedOn.class, name = "action-handed-on"),
    @JsonSubTypes.Type(value = PlanAdopted.class, name = "adopted"),
    @JsonSubTypes.Type(value = PlanReviewed.class, name = "reviewed"),
    @JsonSubTypes.Type(value = PlanClosed.class, name = "closed"),
    @JsonSubTypes.Type(value = ConferenceRequested.class, name = "conference-requested"),
    @JsonSubTypes.Type(value = CoordinatorAppointed.class, name = "coordinator-appointed"),
    @JsonSubTypes.Type(value = BottomLineSet.class, name = "bottom-line-set"),
    @JsonSubTypes.Type(value = ParticipantInvited.class, name = "participant-invited"),
    @JsonSubTypes.Type(value = ParticipantResponded.class, name = "participant-responded"),
    @JsonSubTypes.Type(value = ParticipantPrepared.class, name = "participant-prepared"),
    @JsonSubTypes.Type(value = ConferenceScheduled.class, name = "conference-scheduled"),
    @JsonSubTypes.Type(value = ConferenceHeld.class, name = "conference-held"),
    @JsonSubTypes.Type(value = PlanPresented.class, name = "presented"),
    @JsonSubTypes.Type(value = PlanAcceptedByReferrer.class, name = "accepted-by-referrer"),
    @JsonSubTypes.Type(value = ConferenceNotNeeded.class, name = "conference-not-needed"),
    @JsonSubTypes.Type(value = ConferenceEndedWithoutPlan.class, name = "conference-ended-without-plan"),
    @JsonSubTypes.Type(value = FollowUpDone.class, name = "follow-up-done"),
    @JsonSubTypes.Type(value = SatisfactionRecorded.class, name = "satisfaction-recorded")
})
public sealed interface PlanFactRequest
        permits PlanStarted,
                PlanOffered,
                PlanDeclined,
                GoalSet,
                GoalChanged,
                GoalScored,
                ActionAgreed,
                ActionCompleted,
                ActionDropped,
                ActionHandedOn,
                PlanAdopted,
                PlanReviewed,
                PlanClosed,
                ConferenceRequested,
                CoordinatorAppointed,
                BottomLineSet,
                ParticipantInvited,
                ParticipantResponded,
                ParticipantPrepared,
                ConferenceScheduled,
                ConferenceHeld,
                PlanPresented,
                PlanAcceptedByReferrer,
                ConferenceNotNeeded,
                ConferenceEndedWithoutPlan,
                FollowUpDone,
                SatisfactionRecorded {

    /** @return the command that records this fact */
    PlanCommand.Fact command(PlanFrame frame);
}
