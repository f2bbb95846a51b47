package nl.veerkracht.broken.domain;

import nl.veerkracht.broken.Breaks;
import org.axonframework.commandhandling.CommandHandler;

/** Breaks the rule that aggregates decide: it handles a command and is none. */
@Breaks("commands_are_handled_by_aggregates")
final class HandlesACommand {

    @CommandHandler
    void handle(String command) {}
}
