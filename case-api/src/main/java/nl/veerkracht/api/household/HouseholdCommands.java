package nl.veerkracht.api.household;

import java.net.URI;
import java.time.Clock;
import java.util.function.Function;
import nl.veerkracht.api.household.request.FactFrame;
import nl.veerkracht.api.household.request.FactRequest;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandDesk;
import nl.veerkracht.api.platform.surroundings.KnownPersons;
import nl.veerkracht.api.platform.surroundings.Teams;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What all command endpoints of a household share: from what was sent to a command, and from its answer to HTTP. */
@Component
class HouseholdCommands {

    private final CommandDesk desk;
    private final KnownPersons persons;
    private final Teams teams;
    private final Clock clock;

    HouseholdCommands(CommandDesk desk, KnownPersons persons, Teams teams, Clock clock) {
        this.desk = desk;
        this.persons = persons;
        this.teams = teams;
        this.clock = clock;
    }

    /** Records a fact that rests on no screen; one that names a version is held to it all the same. */
    ResponseEntity<CommandAnswer> record(
            RequestContext context, CommandCall call, HouseholdId householdId, FactRequest fact) {
        return ok(send(context, call, householdId, FactFrame.Path.FILE, "", fact::command));
    }

    /** Opens something new beneath the file, or the file itself. */
    ResponseEntity<CommandAnswer> create(
            RequestContext context, CommandCall call, HouseholdId householdId, FactRequest fact) {
        CommandAnswer answer = send(context, call, householdId, FactFrame.Path.FILE, "", fact::command);
        return ResponseEntity.created(URI.create("/v1/households/" + answer.householdId()))
                .eTag(eTag(answer))
                .body(answer);
    }

    /** Records a decision, which rests on the version that the user's screen showed. */
    ResponseEntity<CommandAnswer> decide(
            RequestContext context, CommandCall call, HouseholdId householdId, FactFrame.Path path, FactRequest fact) {
        requireVersion(call);
        return ok(send(context, call, householdId, path, "", fact::command));
    }

    /** Corrects or withdraws an entry, which is a decision too. */
    ResponseEntity<CommandAnswer> amend(
            RequestContext context,
            CommandCall call,
            HouseholdId householdId,
            Function<FactFrame, HouseholdCommand> command) {
        requireVersion(call);
        return ok(send(context, call, householdId, FactFrame.Path.ENTRY, "/fact", command));
    }

    private CommandAnswer send(
            RequestContext context,
            CommandCall call,
            HouseholdId householdId,
            FactFrame.Path path,
            String pointer,
            Function<FactFrame, ? extends HouseholdCommand> command) {
        By by = new By(context.actor(), call.expectedVersion());
        FactFrame frame = new FactFrame(householdId, by, path, pointer, persons, teams, clock);
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
