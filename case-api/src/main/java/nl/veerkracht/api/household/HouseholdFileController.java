package nl.veerkracht.api.household;

import java.util.UUID;
import nl.veerkracht.api.household.request.CaseHandedOver;
import nl.veerkracht.api.household.request.CaseworkerAssigned;
import nl.veerkracht.api.household.request.ConcernRecorded;
import nl.veerkracht.api.household.request.FactFrame;
import nl.veerkracht.api.household.request.FileClosed;
import nl.veerkracht.api.household.request.FileReopened;
import nl.veerkracht.api.household.request.Registered;
import nl.veerkracht.api.household.request.StrengthRecorded;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.HouseholdId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The file itself: opening, handing over, closing, and what is noted in it. */
@RestController
@RequestMapping("/v1/households")
class HouseholdFileController {

    private final HouseholdCommands commands;

    HouseholdFileController(HouseholdCommands commands) {
        this.commands = commands;
    }

    /** Opens a file with the caseworker's own team. */
    @PostMapping
    ResponseEntity<CommandAnswer> register(RequestContext context, CommandCall call, @RequestBody Registered fact) {
        return commands.create(context, call, HouseholdId.of(UUID.randomUUID()), fact);
    }

    /** Assigns a caseworker. */
    @PostMapping("/{householdId}/caseworkers")
    ResponseEntity<CommandAnswer> assignCaseworker(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody CaseworkerAssigned fact) {
        return commands.decide(context, call, householdId, FactFrame.Path.FILE, fact);
    }

    /** Hands the file to another lead caseworker, in this team or another. */
    @PostMapping("/{householdId}/handovers")
    ResponseEntity<CommandAnswer> handOver(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody CaseHandedOver fact) {
        return commands.decide(context, call, householdId, FactFrame.Path.FILE, fact);
    }

    /** Closes the file. */
    @PostMapping("/{householdId}/closures")
    ResponseEntity<CommandAnswer> close(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody FileClosed fact) {
        return commands.decide(context, call, householdId, FactFrame.Path.FILE, fact);
    }

    /** Opens a closed file again. */
    @PostMapping("/{householdId}/reopenings")
    ResponseEntity<CommandAnswer> reopen(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody FileReopened fact) {
        return commands.decide(context, call, householdId, FactFrame.Path.FILE, fact);
    }

    /** Records what goes well. */
    @PostMapping("/{householdId}/strengths")
    ResponseEntity<CommandAnswer> recordStrength(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody StrengthRecorded fact) {
        return commands.record(context, call, householdId, fact);
    }

    /** Records what gives concern. */
    @PostMapping("/{householdId}/concerns")
    ResponseEntity<CommandAnswer> recordConcern(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody ConcernRecorded fact) {
        return commands.record(context, call, householdId, fact);
    }
}
