package nl.veerkracht.broken.automation;

import nl.veerkracht.broken.Breaks;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Breaks the rule that a rebuild has no side effects: it does again what was done. */
@Breaks("automations_keep_out_of_a_replay")
@ProcessingGroup("broken")
final class ActsInAReplay {

    @EventHandler
    void on(String event) {}
}
