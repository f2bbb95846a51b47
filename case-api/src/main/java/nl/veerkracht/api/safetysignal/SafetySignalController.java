package nl.veerkracht.api.safetysignal;

import java.util.UUID;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandEndpoint;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.safetysignal.request.Closing;
import nl.veerkracht.api.safetysignal.request.Consultation;
import nl.veerkracht.api.safetysignal.request.Conversation;
import nl.veerkracht.api.safetysignal.request.OrganisedHelp;
import nl.veerkracht.api.safetysignal.request.RecordedSignal;
import nl.veerkracht.api.safetysignal.request.Report;
import nl.veerkracht.api.safetysignal.request.SafetyFact;
import nl.veerkracht.api.safetysignal.request.SkippedConversation;
import nl.veerkracht.api.safetysignal.request.Weighing;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records signals of unsafety and the steps of the meldcode. The version in an answer, and in {@code If-Match}, is that of the signal. */
@RestController
@RequestMapping("/v1/safety-signals")
class SafetySignalController {

    private static final String PATH = "/v1/safety-signals/";

    private final CommandEndpoint commands;
    private final SafetyReach reach;

    SafetySignalController(CommandEndpoint commands, SafetyReach reach) {
        this.commands = commands;
        this.reach = reach;
    }

    /** Records a signal about a household of the user's municipality, and about persons who stand in its file. */
    @PostMapping
    ResponseEntity<CommandAnswer> record(
            RequestContext context, Scope scope, CommandCall call, @RequestBody RecordedSignal fact) {
        reach.within(context, scope, fact.householdId(), SafetyReach.CHANGE);
        SafetySignalId signalId = SafetySignalId.of(UUID.randomUUID());
        return commands.create(context, call, by -> fact.command(signalId, by, ""), answer -> PATH + answer.id());
    }

    /** Records that a signal was discussed with a colleague or Veilig Thuis. */
    @PostMapping("/{signalId}/consultations")
    ResponseEntity<CommandAnswer> consult(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable SafetySignalId signalId,
            @RequestBody Consultation fact) {
        return step(context, scope, call, signalId, fact);
    }

    /** Records a conversation with those concerned. */
    @PostMapping("/{signalId}/conversations")
    ResponseEntity<CommandAnswer> converse(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable SafetySignalId signalId,
            @RequestBody Conversation fact) {
        return step(context, scope, call, signalId, fact);
    }

    /** Records why there was no conversation with those concerned. */
    @PostMapping("/{signalId}/skipped-conversations")
    ResponseEntity<CommandAnswer> skip(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable SafetySignalId signalId,
            @RequestBody SkippedConversation fact) {
        return step(context, scope, call, signalId, fact);
    }

    /** Records the weighing, by its five questions. */
    @PostMapping("/{signalId}/weighings")
    ResponseEntity<CommandAnswer> weigh(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable SafetySignalId signalId,
            @RequestBody Weighing fact) {
        return decision(context, scope, call, signalId, fact);
    }

    /** Records a report to Veilig Thuis. */
    @PostMapping("/{signalId}/reports")
    ResponseEntity<CommandAnswer> report(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable SafetySignalId signalId,
            @RequestBody Report fact) {
        return decision(context, scope, call, signalId, fact);
    }

    /** Records that help was organised; in danger without a report, why that deviates. */
    @PostMapping("/{signalId}/help")
    ResponseEntity<CommandAnswer> help(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable SafetySignalId signalId,
            @RequestBody OrganisedHelp fact) {
        return decision(context, scope, call, signalId, fact);
    }

    /** Closes a signal. */
    @PostMapping("/{signalId}/closings")
    ResponseEntity<CommandAnswer> close(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable SafetySignalId signalId,
            @RequestBody Closing fact) {
        return decision(context, scope, call, signalId, fact);
    }

    private ResponseEntity<CommandAnswer> step(
            RequestContext context, Scope scope, CommandCall call, SafetySignalId signalId, SafetyFact fact) {
        reach.within(context, scope, signalId, SafetyReach.CHANGE);
        return commands.record(context, call, by -> fact.command(signalId, by, ""));
    }

    private ResponseEntity<CommandAnswer> decision(
            RequestContext context, Scope scope, CommandCall call, SafetySignalId signalId, SafetyFact fact) {
        reach.within(context, scope, signalId, SafetyReach.CHANGE);
        return commands.decide(context, call, by -> fact.command(signalId, by, ""));
    }
}
