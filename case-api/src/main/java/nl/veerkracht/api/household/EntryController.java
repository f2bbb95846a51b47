package nl.veerkracht.api.household;

import jakarta.validation.constraints.Min;
import nl.veerkracht.api.household.request.Correction;
import nl.veerkracht.api.household.request.Withdrawal;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.shared.HouseholdId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Corrections and withdrawals of what was recorded; nothing is ever overwritten (ADR-0004). */
@RestController
@RequestMapping("/v1/households/{householdId}/entries/{entry}")
class EntryController {

    private final HouseholdCommands commands;

    EntryController(HouseholdCommands commands) {
        this.commands = commands;
    }

    /** Records a fact in place of an earlier entry. */
    @PostMapping("/corrections")
    ResponseEntity<CommandAnswer> correct(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable @Min(0) long entry,
            @RequestBody Correction correction) {
        return commands.amend(
                context,
                call,
                householdId,
                frame -> new HouseholdCommand.CorrectEntry(
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
            @PathVariable @Min(0) long entry,
            @RequestBody Withdrawal withdrawal) {
        return commands.amend(
                context,
                call,
                householdId,
                frame -> new HouseholdCommand.WithdrawEntry(householdId, frame.by(), entry, withdrawal.reason()));
    }
}
