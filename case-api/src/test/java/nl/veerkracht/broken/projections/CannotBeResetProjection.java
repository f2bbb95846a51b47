package nl.veerkracht.broken.projections;

import nl.veerkracht.broken.Breaks;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Breaks the rule that a view may always be thrown away: it has no way to start anew. */
@Breaks("projections_can_be_reset")
@ProcessingGroup("broken")
final class CannotBeResetProjection {

    @EventHandler
    void on(String event) {}
}
