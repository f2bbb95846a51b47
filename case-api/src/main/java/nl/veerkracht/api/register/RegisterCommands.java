package nl.veerkracht.api.register;

import java.net.URI;
import java.util.function.Function;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandDesk;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.UserCommand;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What all command endpoints of the registers share: from what was sent to a command, and from its answer to HTTP. */
@Component
class RegisterCommands {

    private final CommandDesk desk;

    RegisterCommands(CommandDesk desk) {
        this.desk = desk;
    }

    /** Takes something new into a register. */
    ResponseEntity<CommandAnswer> create(
            RequestContext context,
            CommandCall call,
            Function<By, UserCommand> command,
            Function<CommandAnswer, String> path) {
        CommandAnswer answer = send(context, call, command);
        return ResponseEntity.created(URI.create(path.apply(answer)))
                .eTag(eTag(answer))
                .body(answer);
    }

    /** Records a decision, which rests on the version that the user's screen showed. */
    ResponseEntity<CommandAnswer> decide(RequestContext context, CommandCall call, Function<By, UserCommand> command) {
        if (call.expectedVersion() == null) {
            throw new ProblemException(HttpStatus.PRECONDITION_REQUIRED, "IF_MATCH_MISSING");
        }
        CommandAnswer answer = send(context, call, command);
        return ResponseEntity.ok().eTag(eTag(answer)).body(answer);
    }

    private CommandAnswer send(RequestContext context, CommandCall call, Function<By, UserCommand> command) {
        By by = new By(context.actor(), call.expectedVersion());
        return desk.execute(context, call, () -> command.apply(by));
    }

    private static String eTag(CommandAnswer answer) {
        return "\"" + answer.version() + "\"";
    }
}
