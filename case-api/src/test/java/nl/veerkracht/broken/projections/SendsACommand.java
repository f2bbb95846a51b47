package nl.veerkracht.broken.projections;

import nl.veerkracht.broken.Breaks;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Breaks the wall between views and commands: it sends in a rebuild what was sent before. */
@Breaks("projections_send_no_commands")
final class SendsACommand {

    void act(CommandGateway gateway) {
        gateway.sendAndWait("again");
    }
}
