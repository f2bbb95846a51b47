package nl.veerkracht.api.casefile;

import java.time.Instant;
import java.util.Map;
import nl.veerkracht.api.platform.views.ViewPositions;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.casefile.CaseFile;
import nl.veerkracht.projections.casefile.CaseFiles;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds files: as they are in the view, and as they were known at a moment, folded from the log by the same function. */
@Component
class CaseFileReader {

    private final CaseFiles view;
    private final ViewPositions positions;
    private final EventStore log;

    CaseFileReader(CaseFiles view, ViewPositions positions, EventStore log) {
        this.view = view;
        this.positions = positions;
        this.log = log;
    }

    /**
     * @param minPosition a position that the view must have seen; null when any will do
     * @return the file as the view has it
     * @throws ProblemException 503 when the view is not there or has not come so far
     */
    CaseFile now(HouseholdId id, @Nullable Long minPosition) {
        positions.require(minPosition);
        // That the household exists was seen in the log when the right to it was decided: a view without it is behind.
        return view.find(id).orElseThrow(ViewPositions::behind);
    }

    /**
     * @return the file as it was known at {@code knownAt}
     * @throws ProblemException 404 when it was registered later
     */
    CaseFile knownAt(HouseholdId id, Instant knownAt) {
        try (var history = log.readEvents(id.value()).asStream().map(CaseFile.STREAMS::recorded)) {
            var all = history.toList();
            CaseFile file = CaseFile.asOf(id, all, knownAt);
            if (!file.isKnown()) {
                throw notYetKnown(all.get(0).recordedAt());
            }
            return file;
        }
    }

    private static ProblemException notYetKnown(Instant knownSince) {
        return new ProblemException(
                HttpStatus.NOT_FOUND, "FILE_NOT_YET_KNOWN", Map.of("knownSince", knownSince.toString()));
    }
}
