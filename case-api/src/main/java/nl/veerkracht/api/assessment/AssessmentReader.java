package nl.veerkracht.api.assessment;

import java.time.Clock;
import java.time.Instant;
import nl.veerkracht.api.platform.views.ViewPositions;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.domain.shared.AssessmentFileId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.assessment.AssessmentFiles;
import nl.veerkracht.projections.assessment.Assessments;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds assessments: as they are in the view, and as they were known at a moment, folded from the log by the same function. */
@Component
class AssessmentReader {

    private final AssessmentFiles view;
    private final ViewPositions positions;
    private final EventStore log;
    private final Clock clock;

    AssessmentReader(AssessmentFiles view, ViewPositions positions, EventStore log, Clock clock) {
        this.view = view;
        this.positions = positions;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param knownAt null for what is known now
     * @param minPosition a position that the view must have seen; null when any will do
     * @return the assessments of the household; empty ones when there were none
     * @throws ProblemException 400 for a moment that is still to come, 503 when the view has not come so far
     */
    Assessments find(HouseholdId householdId, @Nullable Instant knownAt, @Nullable Long minPosition) {
        if (knownAt == null) {
            positions.require(minPosition);
            return view.of(householdId);
        }
        if (knownAt.isAfter(clock.instant())) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "KNOWN_AT_IN_FUTURE");
        }
        AssessmentFileId fileId = AssessmentFileId.of(householdId);
        try (var history = log.readEvents(fileId.value()).asStream().map(Assessments.STREAMS::recorded)) {
            return Assessments.asOf(fileId, history.toList(), knownAt);
        }
    }
}
