package nl.veerkracht.projections.worklist;

import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.projections.platform.HeldDocuments;
import nl.veerkracht.projections.platform.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps one small document for each household: its {@link Worklist}. */
@Component
@ProcessingGroup(WorklistProjection.GROUP)
public class WorklistProjection {

    /** The name of the view, and of the processor that feeds it. */
    public static final String GROUP = "worklist";

    private final View<DatedEvent, Worklist> view;

    public WorklistProjection(Worklists documents) {
        this.view = documents.view();
    }

    /** Takes every event, so that one of a kind that this version does not know is parked and not passed over. */
    @EventHandler(payloadType = Object.class)
    void on(DomainEventMessage<?> message) {
        HeldDocuments.fold(view, message);
    }
}
