package nl.veerkracht.api.supportplan;

import java.util.UUID;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.supportplan.request.PlanAdopted;
import nl.veerkracht.api.supportplan.request.PlanClosed;
import nl.veerkracht.api.supportplan.request.PlanDeclined;
import nl.veerkracht.api.supportplan.request.PlanFrame;
import nl.veerkracht.api.supportplan.request.PlanOffered;
import nl.veerkracht.api.supportplan.request.PlanReviewed;
import nl.veerkracht.api.supportplan.request.PlanStarted;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a caseworker records about a plan as a whole. */
@RestController
@RequestMapping("/v1/households/{householdId}/plans")
class PlanController {

    private final PlanCommands commands;

    PlanController(PlanCommands commands) {
        this.commands = commands;
    }

    /** Starts a plan of the household; one runs at a time. */
    @PostMapping
    ResponseEntity<CommandAnswer> start(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody PlanStarted fact) {
        return commands.create(context, call, householdId, PlanId.of(UUID.randomUUID()), fact);
    }

    /** Records that the family was offered to make its own plan first. */
    @PostMapping("/{planId}/family-group-plan-offers")
    ResponseEntity<CommandAnswer> offerFamilyGroupPlan(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @RequestBody PlanOffered fact) {
        return commands.record(context, call, householdId, planId, PlanFrame.Path.PLAN, fact);
    }

    /** Records that the family declines to make its own plan. */
    @PostMapping("/{planId}/family-group-plan-declines")
    ResponseEntity<CommandAnswer> declineFamilyGroupPlan(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @RequestBody PlanDeclined fact) {
        return commands.decide(context, call, householdId, planId, PlanFrame.Path.PLAN, fact);
    }

    /** Adopts the plan. */
    @PostMapping("/{planId}/adoptions")
    ResponseEntity<CommandAnswer> adopt(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @RequestBody PlanAdopted fact) {
        return commands.decide(context, call, householdId, planId, PlanFrame.Path.PLAN, fact);
    }

    /** Records a review. */
    @PostMapping("/{planId}/reviews")
    ResponseEntity<CommandAnswer> review(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @RequestBody PlanReviewed fact) {
        return commands.decide(context, call, householdId, planId, PlanFrame.Path.PLAN, fact);
    }

    /** Closes the plan. */
    @PostMapping("/{planId}/closings")
    ResponseEntity<CommandAnswer> close(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @RequestBody PlanClosed fact) {
        return commands.decide(context, call, householdId, planId, PlanFrame.Path.PLAN, fact);
    }
}
