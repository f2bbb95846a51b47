package nl.veerkracht.projections.assessment;

import nl.veerkracht.domain.assessment.events.AssessmentEvent;
import nl.veerkracht.projections.platform.HeldDocuments;
import nl.veerkracht.projections.platform.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps one document for each household that has assessments: its {@link Assessments}. */
@Component
@ProcessingGroup(AssessmentProjection.GROUP)
public class AssessmentProjection {

    /** The name of the view, and of the processor that feeds it. */
    public static final String GROUP = "assessment";

    private final View<AssessmentEvent, Assessments> view;

    public AssessmentProjection(AssessmentFiles documents) {
        this.view = documents.view();
    }

    /** Takes every event, so that one of a kind that this version does not know is parked and not passed over. */
    @EventHandler(payloadType = Object.class)
    void on(DomainEventMessage<?> message) {
        HeldDocuments.fold(view, message);
    }
}
