package nl.veerkracht.projections.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.domain.agenda.events.AgendaEvent;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.FileEntries;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.platform.StreamKind;

/**
 * What is known about the agenda of one household: all its entries, in the order in which they were recorded.
 *
 * @param agendaId the agenda
 * @param entries the entry with number {@code n} is at index {@code n}; those that were corrected or withdrawn are marked
 */
public record AgendaFile(AgendaId agendaId, List<Entry> entries) {

    /** The streams that agendas are folded from. */
    public static final StreamKind<AgendaEvent> STREAMS =
            new StreamKind<>("Agenda", AgendaEvent.class, event -> AgendaId.of(event.householdId()));

    public AgendaFile {
        Objects.requireNonNull(agendaId, "agendaId");
        entries = List.copyOf(entries);
    }

    /** @return the agenda in which nothing was recorded */
    public static AgendaFile empty(AgendaId agendaId) {
        return new AgendaFile(agendaId, List.of());
    }

    /** Takes events in, one after the other. An event that was taken in before changes nothing. */
    public static AgendaFile foldAll(AgendaFile file, Iterable<RecordedEvent<AgendaEvent>> history) {
        return new AgendaFile(file.agendaId, FileEntries.fold(file.agendaId.value(), file.entries, history));
    }

    /**
     * @param history all events of the agenda, from the first on
     * @return the agenda as it was known at {@code knownAt}
     */
    public static AgendaFile asOf(AgendaId agendaId, Iterable<RecordedEvent<AgendaEvent>> history, Instant knownAt) {
        return foldAll(empty(agendaId), RecordedEvent.knownAt(history, knownAt));
    }

    /** @return the number of the last entry, which is the version of the agenda; -1 when nothing was recorded */
    public long version() {
        return entries.size() - 1L;
    }
}
