package nl.veerkracht.api.safetysignal;

import jakarta.validation.constraints.Min;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandEndpoint;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.safetysignal.request.SignalCorrection;
import nl.veerkracht.api.safetysignal.request.SignalWithdrawal;
import nl.veerkracht.domain.safetysignal.SafetyCommand;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Corrects and withdraws entries of a signal, by their numbers. */
@RestController
@RequestMapping("/v1/safety-signals/{signalId}/entries/{entry}")
class SignalEntryController {

    private final CommandEndpoint commands;
    private final SafetyReach reach;

    SignalEntryController(CommandEndpoint commands, SafetyReach reach) {
        this.commands = commands;
        this.reach = reach;
    }

    /** Records a fact in place of an earlier entry. */
    @PostMapping("/corrections")
    ResponseEntity<CommandAnswer> correct(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable SafetySignalId signalId,
            @PathVariable @Min(0) long entry,
            @RequestBody SignalCorrection correction) {
        reach.within(context, scope, signalId, SafetyReach.CHANGE);
        return commands.decide(
                context,
                call,
                by -> new SafetyCommand.CorrectEntry(
                        signalId,
                        by,
                        entry,
                        correction.reason(),
                        correction.fact().command(signalId, by, "/fact")));
    }

    /** Takes an entry back that should not be there; with the recording itself the whole signal. */
    @PostMapping("/withdrawals")
    ResponseEntity<CommandAnswer> withdraw(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable SafetySignalId signalId,
            @PathVariable @Min(0) long entry,
            @RequestBody SignalWithdrawal withdrawal) {
        reach.within(context, scope, signalId, SafetyReach.CHANGE);
        return commands.decide(
                context, call, by -> new SafetyCommand.WithdrawEntry(signalId, by, entry, withdrawal.reason()));
    }
}
