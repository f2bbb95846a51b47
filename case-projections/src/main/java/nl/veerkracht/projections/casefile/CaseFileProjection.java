package nl.veerkracht.projections.casefile;

import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.projections.platform.HeldDocuments;
import nl.veerkracht.projections.platform.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps one document for each household: its {@link CaseFile}. */
@Component
@ProcessingGroup(CaseFileProjection.GROUP)
public class CaseFileProjection {

    /** The name of the view, and of the processor that feeds it. */
    public static final String GROUP = "case-file";

    private final View<HouseholdEvent, CaseFile> view;

    public CaseFileProjection(CaseFiles documents) {
        this.view = documents.view();
    }

    /** Takes every event, so that one of a kind that this version does not know is parked and not passed over. */
    @EventHandler(payloadType = Object.class)
    void on(DomainEventMessage<?> message) {
        HeldDocuments.fold(view, message);
    }
}
