package nl.veerkracht.api.supportplan;

import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.supportplan.request.ActionAgreed;
import nl.veerkracht.api.supportplan.request.ActionCompleted;
import nl.veerkracht.api.supportplan.request.ActionDropped;
import nl.veerkracht.api.supportplan.request.ActionHandedOn;
import nl.veerkracht.api.supportplan.request.GoalChanged;
import nl.veerkracht.api.supportplan.request.GoalScored;
import nl.veerkracht.api.supportplan.request.GoalSet;
import nl.veerkracht.api.supportplan.request.PlanFrame;
import nl.veerkracht.domain.shared.ActionId;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a caseworker records about the goals of a plan and the actions that serve them. */
@RestController
@RequestMapping("/v1/households/{householdId}/plans/{planId}")
class PlanGoalController {

    private final PlanCommands commands;

    PlanGoalController(PlanCommands commands) {
        this.commands = commands;
    }

    /** Sets a goal. */
    @PostMapping("/goals")
    ResponseEntity<CommandAnswer> setGoal(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @RequestBody GoalSet fact) {
        return commands.create(context, call, householdId, planId, fact);
    }

    /** Changes a goal. */
    @PostMapping("/goals/{goalId}/changes")
    ResponseEntity<CommandAnswer> changeGoal(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable GoalId goalId,
            @RequestBody GoalChanged fact) {
        return commands.decide(context, call, householdId, planId, PlanFrame.Path.of(goalId), fact);
    }

    /** Scores a goal. */
    @PostMapping("/goals/{goalId}/scores")
    ResponseEntity<CommandAnswer> scoreGoal(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable GoalId goalId,
            @RequestBody GoalScored fact) {
        return commands.record(context, call, householdId, planId, PlanFrame.Path.of(goalId), fact);
    }

    /** Records who does what for a goal. */
    @PostMapping("/actions")
    ResponseEntity<CommandAnswer> agreeAction(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @RequestBody ActionAgreed fact) {
        return commands.create(context, call, householdId, planId, fact);
    }

    /** Records that an action was done. */
    @PostMapping("/actions/{actionId}/completions")
    ResponseEntity<CommandAnswer> completeAction(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable ActionId actionId,
            @RequestBody ActionCompleted fact) {
        return commands.record(context, call, householdId, planId, PlanFrame.Path.of(actionId), fact);
    }

    /** Records that an action will not be done. */
    @PostMapping("/actions/{actionId}/drops")
    ResponseEntity<CommandAnswer> dropAction(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable ActionId actionId,
            @RequestBody ActionDropped fact) {
        return commands.decide(context, call, householdId, planId, PlanFrame.Path.of(actionId), fact);
    }

    /** Records that an action goes on outside the plan. */
    @PostMapping("/actions/{actionId}/handings-on")
    ResponseEntity<CommandAnswer> handActionOn(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable ActionId actionId,
            @RequestBody ActionHandedOn fact) {
        return commands.decide(context, call, householdId, planId, PlanFrame.Path.of(actionId), fact);
    }
}
