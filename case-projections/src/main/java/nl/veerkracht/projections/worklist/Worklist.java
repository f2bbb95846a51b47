package nl.veerkracht.projections.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.HouseholdRelated;
import nl.veerkracht.projections.agenda.AgendaFile;
import nl.veerkracht.projections.assessment.Assessments;
import nl.veerkracht.projections.casefile.CaseFile;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.KeptEntries;
import nl.veerkracht.projections.platform.MissingEntryException;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.platform.StreamKind;
import nl.veerkracht.projections.platform.StreamPart;
import nl.veerkracht.projections.supportplan.PlanFile;

/**
 * What is known about one household from which obligations follow: of its file, its plans, its assessments and its
 * agenda the facts of some kinds that stand. Each stream is guarded apart, so in whichever order the streams are folded, the state is the same.
 * {@link WorklistPicture} is what it says about a day.
 *
 * @param householdId the household
 * @param parts what is kept of each stream, in the order of their identifiers
 */
public record Worklist(HouseholdId householdId, List<Part> parts) {

    /** The streams that worklists are folded from. */
    public static final List<StreamKind<DatedEvent>> STREAMS = List.of(
            StreamKind.among(CaseFile.STREAMS),
            StreamKind.among(PlanFile.STREAMS),
            StreamKind.among(Assessments.STREAMS),
            StreamKind.among(AgendaFile.STREAMS));

    /**
     * What is kept of one stream.
     *
     * @param stream its identifier
     * @param version the number of the last entry that was taken in
     * @param recordedAt when that was recorded
     * @param entries the kept facts that stand, by number
     */
    public record Part(String stream, long version, Instant recordedAt, List<Entry> entries) implements StreamPart {

        public Part {
            Objects.requireNonNull(stream, "stream");
            Objects.requireNonNull(recordedAt, "recordedAt");
            entries = List.copyOf(entries);
        }
    }

    public Worklist {
        Objects.requireNonNull(householdId, "householdId");
        parts = List.copyOf(parts);
    }

    /** @return the worklist of a household of which nothing is known */
    public static Worklist empty(HouseholdId householdId) {
        return new Worklist(householdId, List.of());
    }

    /** @return the household that an event of one of these streams belongs to */
    public static HouseholdId householdOf(RecordedEvent<? extends DatedEvent> recorded) {
        return ((HouseholdRelated) recorded.event()).householdId();
    }

    /**
     * Takes one event in. An event that was taken in before changes nothing.
     *
     * @throws MissingEntryException when entries of the same stream in front of the event are missing
     */
    public static Worklist fold(Worklist worklist, RecordedEvent<? extends DatedEvent> recorded) {
        Part before = worklist.part(recorded.stream())
                .orElseGet(() -> new Part(recorded.stream(), -1, recorded.recordedAt(), List.of()));
        Instant recordedAt =
                recorded.recordedAt().isAfter(before.recordedAt()) ? recorded.recordedAt() : before.recordedAt();
        List<Entry> entries = KeptEntries.fold(before.entries(), before.version(), recorded, recordedAt, KeptFacts::of);
        if (entries == null) {
            return worklist;
        }
        Part after = new Part(recorded.stream(), recorded.sequence(), recordedAt, entries);
        return new Worklist(worklist.householdId, StreamPart.with(after, worklist.parts));
    }

    /** Takes events in, one after the other: {@link #fold} repeated. */
    public static Worklist foldAll(Worklist worklist, Iterable<? extends RecordedEvent<? extends DatedEvent>> history) {
        Worklist folded = worklist;
        for (RecordedEvent<? extends DatedEvent> recorded : history) {
            folded = fold(folded, recorded);
        }
        return folded;
    }

    private Optional<Part> part(String stream) {
        return StreamPart.of(stream, parts);
    }

    /** @return the kept facts of the household's own file */
    List<Entry> file() {
        return part(householdId.value()).map(Part::entries).orElse(List.of());
    }

    /** @return the team that may read and write the file; empty when nothing is known */
    public Optional<String> team() {
        return CaseFile.team(file());
    }

    /** @return what grows with every event that is taken in; -1 when none was */
    public long version() {
        return StreamPart.version(parts);
    }

    /** @return up to which entry each stream was folded */
    public Map<String, Long> versions() {
        return StreamPart.versions(parts);
    }
}
