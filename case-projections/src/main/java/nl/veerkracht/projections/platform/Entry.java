package nl.veerkracht.projections.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import nl.veerkracht.domain.shared.DatedEvent;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a file: a dated fact, with what is known about it.
 *
 * @param number its number in the file
 * @param place where it stands among facts of the same day: a correction takes the place of the entry that it corrects, so
 *     that correcting a name does not undo what was recorded on that day after it
 * @param name the logical name of its kind, such as {@code household.member-added}
 * @param fact what happened
 * @param recordedAt since when it is known; never before that of the entry in front of it
 * @param recordedBy who recorded it
 * @param mark why it does not stand any more; null while it stands
 */
public record Entry(
        long number,
        long place,
        String name,
        DatedEvent fact,
        Instant recordedAt,
        RecordedBy recordedBy,
        @Nullable Mark mark) {

    /** The latest valid date wins, then the higher place. Only for entries with a valid date. */
    public static final Comparator<Entry> BY_VALID_DATE = Comparator.comparing(
                    (Entry entry) -> Objects.requireNonNull(entry.validOn()))
            .thenComparingLong(Entry::place);

    public Entry {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(recordedBy, "recordedBy");
    }

    /** @return whether the fact holds, as far as is known */
    public boolean stands() {
        return mark == null;
    }

    /** @return the day from which the fact holds; null for a withdrawal, which says nothing about reality */
    public @Nullable LocalDate validOn() {
        return fact.validOn();
    }

    Entry marked(Mark newMark) {
        // the first mark stays: what does not stand cannot be corrected
        return mark == null ? new Entry(number, place, name, fact, recordedAt, recordedBy, newMark) : this;
    }
}
