package nl.veerkracht.api.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.api.platform.personaldata.Opened;
import nl.veerkracht.api.platform.personaldata.OpenedFacts;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.casefile.CaseFile;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was recorded about a household, in the order of recording.
 *
 * @param version the number of the last entry; also the ETag
 * @param knownAt the moment at which this was known; absent for what is known now
 */
record TimelineAnswer(
        String householdId, long version, @Nullable Instant knownAt, List<Line> entries) {

    /**
     * One entry.
     *
     * @param entry its number, by which it is corrected or withdrawn
     * @param kind the logical name of its kind
     * @param validOn the day from which the fact holds; absent for a withdrawal
     * @param recordedAt since when it is known
     * @param state STANDING, REPLACED or WITHDRAWN
     * @param markedBy the number of the entry that corrected or withdrew it
     * @param reason why it was corrected or withdrawn
     * @param erased whether somebody whom the fact is about was erased
     * @param fact the fields of the event, opened; what tells who an erased person is, is absent
     */
    record Line(
            long entry,
            String kind,
            @Nullable LocalDate validOn,
            Instant recordedAt,
            String recordedBy,
            String team,
            String state,
            @Nullable Long markedBy,
            @Nullable CorrectionReason reason,
            boolean erased,
            Map<String, Object> fact) {}

    static TimelineAnswer of(HouseholdId id, CaseFile file, @Nullable Instant knownAt, Opened opened) {
        return new TimelineAnswer(
                id.value(),
                file.version(),
                knownAt,
                file.entries().stream().map(entry -> line(entry, opened)).toList());
    }

    private static Line line(Entry entry, Opened opened) {
        Record fact = (Record) entry.fact();
        Mark mark = entry.mark();
        return new Line(
                entry.number(),
                entry.name(),
                entry.validOn(),
                entry.recordedAt(),
                entry.recordedBy().actor(),
                entry.recordedBy().team(),
                mark == null ? "STANDING" : mark.kind().name(),
                mark == null ? null : mark.by(),
                mark == null ? null : mark.reason(),
                OpenedFacts.isAboutErased(fact, opened),
                OpenedFacts.fields(fact, opened));
    }
}
