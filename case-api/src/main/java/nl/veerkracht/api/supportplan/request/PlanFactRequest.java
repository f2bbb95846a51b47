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
    @JsonSubTypes.Type(value = PlanClosed.class, name = "closed")
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
                PlanClosed {

    /** @return the command that records this fact */
    PlanCommand.Fact command(PlanFrame frame);
}
