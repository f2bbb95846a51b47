package nl.veerkracht.broken.projections;

import nl.veerkracht.broken.Breaks;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Breaks the rule that who listens is found by name. */
@Breaks("events_are_handled_by_projections_and_automations")
@ProcessingGroup("broken")
final class ListensUnderAnotherName {

    @EventHandler
    void on(String event) {}
}
