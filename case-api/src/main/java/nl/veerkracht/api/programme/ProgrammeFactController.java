package nl.veerkracht.api.programme;

import jakarta.validation.constraints.Min;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandEndpoint;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.programme.request.*;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a programme manager records about a programme, and what can be corrected. */
@RestController
@RequestMapping("/v1/programmes")
class ProgrammeFactController {

    private final CommandEndpoint commands;
    private final ProgrammeReach reach;

    ProgrammeFactController(CommandEndpoint commands, ProgrammeReach reach) {
        this.commands = commands;
        this.reach = reach;
    }

    /** Records how many residents it is meant for. */
    @PostMapping("/{programmeId}/population-estimates")
    ResponseEntity<CommandAnswer> estimatePopulation(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable ProgrammeId programmeId,
            @RequestBody PopulationEstimate fact) {
        return record(context, scope, call, programmeId, fact);
    }

    /** Records what it wants to reach. */
    @PostMapping("/{programmeId}/targets")
    ResponseEntity<CommandAnswer> setTarget(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable ProgrammeId programmeId,
            @RequestBody ProgrammeTarget fact) {
        return record(context, scope, call, programmeId, fact);
    }

    /** Records what it may cost in all. */
    @PostMapping("/{programmeId}/budgets")
    ResponseEntity<CommandAnswer> setBudget(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable ProgrammeId programmeId,
            @RequestBody ProgrammeBudget fact) {
        return record(context, scope, call, programmeId, fact);
    }

    /** Records money that somebody promised. */
    @PostMapping("/{programmeId}/fundings")
    ResponseEntity<CommandAnswer> grantFunding(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable ProgrammeId programmeId,
            @RequestBody ProgrammeFunding fact) {
        return record(context, scope, call, programmeId, fact);
    }

    /** Records for whom and where it is. */
    @PostMapping("/{programmeId}/scopes")
    ResponseEntity<CommandAnswer> setScope(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable ProgrammeId programmeId,
            @RequestBody ProgrammeScope fact) {
        return record(context, scope, call, programmeId, fact);
    }

    /** Records an organisation that works with it. */
    @PostMapping("/{programmeId}/partners")
    ResponseEntity<CommandAnswer> addPartner(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable ProgrammeId programmeId,
            @RequestBody ProgrammePartner fact) {
        return record(context, scope, call, programmeId, fact);
    }

    /** Records that an organisation works with it no longer. */
    @PostMapping("/{programmeId}/partner-endings")
    ResponseEntity<CommandAnswer> endPartnership(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable ProgrammeId programmeId,
            @RequestBody PartnerEnding fact) {
        return record(context, scope, call, programmeId, fact);
    }

    /** Records a fact in place of an earlier entry. */
    @PostMapping("/{programmeId}/entries/{entry}/corrections")
    ResponseEntity<CommandAnswer> correct(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable ProgrammeId programmeId,
            @PathVariable @Min(0) long entry,
            @RequestBody ProgrammeCorrection correction) {
        reach.within(context, scope, programmeId);
        return commands.decide(
                context,
                call,
                by -> new ProgrammeCommand.CorrectEntry(
                        programmeId,
                        by,
                        entry,
                        correction.reason(),
                        correction.fact().command(programmeId, by)));
    }

    /** Takes an entry back that should not be there. */
    @PostMapping("/{programmeId}/entries/{entry}/withdrawals")
    ResponseEntity<CommandAnswer> withdraw(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable ProgrammeId programmeId,
            @PathVariable @Min(0) long entry,
            @RequestBody ProgrammeWithdrawal withdrawal) {
        reach.within(context, scope, programmeId);
        return commands.decide(
                context, call, by -> new ProgrammeCommand.WithdrawEntry(programmeId, by, entry, withdrawal.reason()));
    }

    private ResponseEntity<CommandAnswer> record(
            RequestContext context, Scope scope, CommandCall call, ProgrammeId programmeId, ProgrammeFact fact) {
        reach.within(context, scope, programmeId);
        return commands.decide(context, call, by -> fact.command(programmeId, by));
    }
}
