package nl.veerkracht.api.household;

import nl.veerkracht.api.household.request.BaselineTaken;
import nl.veerkracht.api.household.request.CareEnded;
import nl.veerkracht.api.household.request.CareIncreased;
import nl.veerkracht.api.household.request.CareReduced;
import nl.veerkracht.api.household.request.CareStarted;
import nl.veerkracht.api.household.request.FactFrame;
import nl.veerkracht.api.household.request.ProfessionalInvolvement;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.HouseholdId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The professional care of a household: what it gets, what it got when a participation began, what was really done. */
@RestController
@RequestMapping("/v1/households/{householdId}")
class CareController {

    private final HouseholdCommands commands;

    CareController(HouseholdCommands commands) {
        this.commands = commands;
    }

    /** Records that care starts, or is agreed to. */
    @PostMapping("/care")
    ResponseEntity<CommandAnswer> startCare(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody CareStarted fact) {
        return commands.create(context, call, householdId, fact);
    }

    /** Records that there is less of it from a day on. */
    @PostMapping("/care/{careId}/reductions")
    ResponseEntity<CommandAnswer> reduceCare(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable CareId careId,
            @RequestBody CareReduced fact) {
        return commands.decide(context, call, householdId, FactFrame.Path.of(careId), fact);
    }

    /** Records that there is more of it from a day on. */
    @PostMapping("/care/{careId}/increases")
    ResponseEntity<CommandAnswer> increaseCare(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable CareId careId,
            @RequestBody CareIncreased fact) {
        return commands.decide(context, call, householdId, FactFrame.Path.of(careId), fact);
    }

    /** Records its end. */
    @PostMapping("/care/{careId}/endings")
    ResponseEntity<CommandAnswer> endCare(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable CareId careId,
            @RequestBody CareEnded fact) {
        return commands.decide(context, call, householdId, FactFrame.Path.of(careId), fact);
    }

    /** Holds the care and the circle of a day fast as the baseline of a participation. */
    @PostMapping("/baselines")
    ResponseEntity<CommandAnswer> recordBaseline(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody BaselineTaken fact) {
        return commands.decide(context, call, householdId, FactFrame.Path.FILE, fact);
    }

    /** Records what professionals really did in a period. */
    @PostMapping("/professional-involvements")
    ResponseEntity<CommandAnswer> recordProfessionalInvolvement(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody ProfessionalInvolvement fact) {
        return commands.record(context, call, householdId, fact);
    }
}
