package nl.veerkracht.projections.teamlist;

import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.casefile.RecordedEvent;
import nl.veerkracht.projections.platform.HeldDocuments;
import nl.veerkracht.projections.platform.HouseholdMessages;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps one small document for each household: its {@link TeamListLine}. */
@Component
@ProcessingGroup(TeamListProjection.GROUP)
public class TeamListProjection {

    /** The name of the view, and of the processor that feeds it. */
    public static final String GROUP = "team-list";

    private final TeamLists teamLists;

    public TeamListProjection(TeamLists teamLists) {
        this.teamLists = teamLists;
    }

    /** Takes every event, so that one of a kind that this version does not know is parked and not passed over. */
    @EventHandler(payloadType = Object.class)
    void on(DomainEventMessage<?> message) {
        if (!HouseholdMessages.isOfHousehold(message)) {
            return;
        }
        RecordedEvent recorded = RecordedEvent.of(message);
        HeldDocuments.change(
                teamLists.documents(),
                recorded.householdId().value(),
                householdId -> TeamListLine.empty(new HouseholdId(householdId)),
                TeamListLine::version,
                line -> TeamListLine.fold(line, recorded));
    }

    @ResetHandler
    void onReset() {
        teamLists.documents().clear();
    }
}
