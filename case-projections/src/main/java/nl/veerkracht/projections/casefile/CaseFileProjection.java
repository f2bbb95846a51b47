package nl.veerkracht.projections.casefile;

import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.platform.HeldDocuments;
import nl.veerkracht.projections.platform.HouseholdMessages;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps one document for each household: its {@link CaseFile}. */
@Component
@ProcessingGroup(CaseFileProjection.GROUP)
public class CaseFileProjection {

    /** The name of the view, and of the processor that feeds it. */
    public static final String GROUP = "case-file";

    private final CaseFiles caseFiles;

    public CaseFileProjection(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** Takes every event, so that one of a kind that this version does not know is parked and not passed over. */
    @EventHandler(payloadType = Object.class)
    void on(DomainEventMessage<?> message) {
        if (!HouseholdMessages.isOfHousehold(message)) {
            return;
        }
        RecordedEvent recorded = RecordedEvent.of(message);
        HeldDocuments.change(
                caseFiles.documents(),
                recorded.householdId().value(),
                householdId -> CaseFile.empty(new HouseholdId(householdId)),
                CaseFile::version,
                file -> CaseFile.fold(file, recorded));
    }

    @ResetHandler
    void onReset() {
        caseFiles.documents().clear();
    }
}
