package nl.veerkracht.domain.shared;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A run of days.
 *
 * @param fromDate the first day
 * @param untilDate the day after the last one; null while there is no end
 */
public record Period(LocalDate fromDate, @Nullable LocalDate untilDate) {

    public Period {
        Objects.requireNonNull(fromDate, "fromDate");
        if (untilDate != null && untilDate.isBefore(fromDate)) {
            throw new IllegalArgumentException(
                    "a period cannot end on " + untilDate + ", before it starts on " + fromDate);
        }
    }

    /** @return whether {@code date} lies in this period */
    public boolean contains(LocalDate date) {
        return !date.isBefore(fromDate) && (untilDate == null || date.isBefore(untilDate));
    }

    /** @return whether at least one day lies in both periods */
    public boolean overlaps(Period other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this) && !isEmpty() && !other.isEmpty();
    }

    private boolean isEmpty() {
        return fromDate.equals(untilDate);
    }

    private boolean startsBeforeEndOf(Period other) {
        return other.untilDate == null || fromDate.isBefore(other.untilDate);
    }
}
