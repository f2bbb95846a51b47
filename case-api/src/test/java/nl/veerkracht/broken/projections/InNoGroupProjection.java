package nl.veerkracht.broken.projections;

import nl.veerkracht.broken.Breaks;
import org.axonframework.eventhandling.EventHandler;

/** Breaks the rule that a listener names its group: its token would move with the class. */
@Breaks("listeners_name_their_processing_group")
final class InNoGroupProjection {

    @EventHandler
    void on(String event) {}
}
