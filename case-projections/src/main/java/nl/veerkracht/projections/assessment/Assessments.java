package nl.veerkracht.projections.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.domain.assessment.events.AssessmentEvent;
import nl.veerkracht.domain.shared.AssessmentFileId;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.FileEntries;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.platform.StreamKind;

/**
 * What is known about the assessments of one household: all entries of their file, in the order in which they were recorded.
 * {@link AssessmentPicture} is what it says about a day.
 *
 * @param fileId the file
 * @param entries the entry with number {@code n} is at index {@code n}; those that were corrected or withdrawn are marked
 */
public record Assessments(AssessmentFileId fileId, List<Entry> entries) {

    /** The streams that assessments are folded from. */
    public static final StreamKind<AssessmentEvent> STREAMS = new StreamKind<>(
            "AssessmentFile", AssessmentEvent.class, event -> AssessmentFileId.of(event.householdId()));

    public Assessments {
        Objects.requireNonNull(fileId, "fileId");
        entries = List.copyOf(entries);
    }

    /** @return the file in which nothing was recorded */
    public static Assessments empty(AssessmentFileId fileId) {
        return new Assessments(fileId, List.of());
    }

    /** Takes one event in. An event that was taken in before changes nothing. */
    public static Assessments fold(Assessments file, RecordedEvent<AssessmentEvent> recorded) {
        return foldAll(file, List.of(recorded));
    }

    /** Takes events in, one after the other: {@link #fold} repeated. */
    public static Assessments foldAll(Assessments file, Iterable<RecordedEvent<AssessmentEvent>> history) {
        List<Entry> entries = FileEntries.fold(file.fileId.value(), file.entries, history);
        return entries.size() == file.entries.size() ? file : new Assessments(file.fileId, entries);
    }

    /**
     * @param history all events of the file, from the first on
     * @return the file as it was known at {@code knownAt}
     */
    public static Assessments asOf(
            AssessmentFileId fileId, Iterable<RecordedEvent<AssessmentEvent>> history, Instant knownAt) {
        return foldAll(empty(fileId), RecordedEvent.knownAt(history, knownAt));
    }

    /** @return the number of the last entry, which is the version of the file; -1 when nothing was recorded */
    public long version() {
        return entries.size() - 1L;
    }
}
