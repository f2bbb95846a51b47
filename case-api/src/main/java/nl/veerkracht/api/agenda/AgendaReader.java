package nl.veerkracht.api.agenda;

import java.time.Clock;
import java.time.Instant;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.agenda.AgendaFile;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds agendas, folded from their own streams: each is short, and what was just recorded is there. */
@Component
public class AgendaReader {

    private final EventStore log;
    private final Clock clock;

    AgendaReader(EventStore log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param knownAt null for what is known now
     * @return the agenda as it was known; an empty one when nothing was recorded
     * @throws ProblemException 400 for a moment that is still to come
     */
    public AgendaFile find(HouseholdId householdId, @Nullable Instant knownAt) {
        if (knownAt != null && knownAt.isAfter(clock.instant())) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "KNOWN_AT_IN_FUTURE");
        }
        AgendaId agendaId = AgendaId.of(householdId);
        try (var events = log.readEvents(agendaId.value()).asStream().map(AgendaFile.STREAMS::recorded)) {
            var history = events.toList();
            return knownAt == null
                    ? AgendaFile.foldAll(AgendaFile.empty(agendaId), history)
                    : AgendaFile.asOf(agendaId, history, knownAt);
        }
    }
}
