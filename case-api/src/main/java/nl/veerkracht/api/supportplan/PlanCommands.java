package nl.veerkracht.api.supportplan;

import java.net.URI;
import java.util.function.Function;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandDesk;
import nl.veerkracht.api.platform.surroundings.KnownPersons;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.supportplan.request.PlanFactRequest;
import nl.veerkracht.api.supportplan.request.PlanFrame;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.PlanCommand;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What all command endpoints of a plan share: from what was sent to a command, and from its answer to HTTP. */
@Component
class PlanCommands {

    private final CommandDesk desk;
    private final KnownPersons persons;

    PlanCommands(CommandDesk desk, KnownPersons persons) {
        this.desk = desk;
        this.persons = persons;
    }

    /** Opens something new in a plan, or the plan itself. */
    ResponseEntity<CommandAnswer> create(
            RequestContext context, CommandCall call, HouseholdId householdId, PlanId planId, PlanFactRequest fact) {
        CommandAnswer answer = send(context, call, householdId, planId, PlanFrame.Path.PLAN, "", fact::command);
        return ResponseEntity.created(URI.create("/v1/households/" + householdId + "/plans/" + planId))
                .eTag(eTag(answer))
                .body(answer);
    }

    /** Records a fact that rests on no screen; one that names a version is held to it all the same. */
    ResponseEntity<CommandAnswer> record(
            RequestContext context,
            CommandCall call,
            HouseholdId householdId,
            PlanId planId,
            PlanFrame.Path path,
            PlanFactRequest fact) {
        return ok(send(context, call, householdId, planId, path, "", fact::command));
    }

    /** Records a decision, which rests on the version that the user's screen showed. */
    ResponseEntity<CommandAnswer> decide(
            RequestContext context,
            CommandCall call,
            HouseholdId householdId,
            PlanId planId,
            PlanFrame.Path path,
            PlanFactRequest fact) {
        requireVersion(call);
        return ok(send(context, call, householdId, planId, path, "", fact::command));
    }

    /** Corrects or withdraws an entry, which is a decision too. */
    ResponseEntity<CommandAnswer> amend(
            RequestContext context,
            CommandCall call,
            HouseholdId householdId,
            PlanId planId,
            Function<PlanFrame, PlanCommand> command) {
        requireVersion(call);
        return ok(send(context, call, householdId, planId, PlanFrame.Path.ENTRY, "/fact", command));
    }

    private CommandAnswer send(
            RequestContext context,
            CommandCall call,
            HouseholdId householdId,
            PlanId planId,
            PlanFrame.Path path,
            String pointer,
            Function<PlanFrame, ? extends PlanCommand> command) {
        By by = new By(context.actor(), call.expectedVersion());
        PlanFrame frame = new PlanFrame(householdId, planId, by, path, pointer, persons);
        return desk.execute(context, call, () -> command.apply(frame));
    }

    private static void requireVersion(CommandCall call) {
        if (call.expectedVersion() == null) {
            throw new ProblemException(HttpStatus.PRECONDITION_REQUIRED, "IF_MATCH_MISSING");
        }
    }

    private static ResponseEntity<CommandAnswer> ok(CommandAnswer answer) {
        return ResponseEntity.ok().eTag(eTag(answer)).body(answer);
    }

    private static String eTag(CommandAnswer answer) {
        return "\"" + answer.version() + "\"";
    }
}
