package nl.veerkracht.api.supportplan;

import jakarta.validation.constraints.Min;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.supportplan.request.PlanCorrection;
import nl.veerkracht.api.supportplan.request.PlanWithdrawal;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.PlanCommand;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Corrections and withdrawals of what was recorded about a plan (ADR-0004). */
@RestController
@RequestMapping("/v1/households/{householdId}/plans/{planId}/entries/{entry}")
class PlanEntryController {

    private final PlanCommands commands;

    PlanEntryController(PlanCommands commands) {
        this.commands = commands;
    }

    /** Records a fact in place of an earlier entry. */
    @PostMapping("/corrections")
    ResponseEntity<CommandAnswer> correct(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable @Min(0) long entry,
            @RequestBody PlanCorrection correction) {
        return commands.amend(
                context,
                call,
                householdId,
                planId,
                frame -> new PlanCommand.CorrectEntry(
                        planId,
                        householdId,
                        frame.by(),
                        entry,
                        correction.reason(),
                        correction.fact().command(frame)));
    }

    /** Takes an entry back that should not be there. */
    @PostMapping("/withdrawals")
    ResponseEntity<CommandAnswer> withdraw(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable @Min(0) long entry,
            @RequestBody PlanWithdrawal withdrawal) {
        return commands.amend(
                context,
                call,
                householdId,
                planId,
                frame -> new PlanCommand.WithdrawEntry(planId, householdId, frame.by(), entry, withdrawal.reason()));
    }
}
