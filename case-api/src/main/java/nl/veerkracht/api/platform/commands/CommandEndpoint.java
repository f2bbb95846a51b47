package nl.veerkracht.api.platform.commands;

import java.net.URI;
import java.util.function.Function;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.UserCommand;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What all endpoints that take a command share: from who sent it to a command, and from its answer to HTTP. */
@Component
public class CommandEndpoint {

    private final CommandDesk desk;

    CommandEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    /**
     * Makes something new.
     *
     * @param command makes the command, for who sent it
     * @param path where what was made is found
     */
    public ResponseEntity<CommandAnswer> create(
            RequestContext context,
            CommandCall call,
            Function<By, ? extends UserCommand> command,
            Function<CommandAnswer, String> path) {
        CommandAnswer answer = send(context, call, command);
        return ResponseEntity.created(URI.create(path.apply(answer)))
                .eTag(eTag(answer))
                .body(answer);
    }

    /** Records a fact that rests on no screen; one that names a version is held to it all the same. */
    public ResponseEntity<CommandAnswer> record(
            RequestContext context, CommandCall call, Function<By, ? extends UserCommand> command) {
        CommandAnswer answer = send(context, call, command);
        return ResponseEntity.ok().eTag(eTag(answer)).body(answer);
    }

    /**
     * Records a decision, which rests on the version that the user's screen showed.
     *
     * @throws ProblemException 428 when it names none
     */
    public ResponseEntity<CommandAnswer> decide(
            RequestContext context, CommandCall call, Function<By, ? extends UserCommand> command) {
        if (call.expectedVersion() == null) {
            throw new ProblemException(HttpStatus.PRECONDITION_REQUIRED, "IF_MATCH_MISSING");
        }
        return record(context, call, command);
    }

    private CommandAnswer send(RequestContext context, CommandCall call, Function<By, ? extends UserCommand> command) {
        By by = new By(context.actor(), call.expectedVersion());
        return desk.execute(context, call, () -> command.apply(by));
    }

    private static String eTag(CommandAnswer answer) {
        return "\"" + answer.version() + "\"";
    }
}
