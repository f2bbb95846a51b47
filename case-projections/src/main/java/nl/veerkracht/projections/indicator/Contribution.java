package nl.veerkracht.projections.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one household adds to an indicator. A figure is computed from contributions alone.
 *
 * @param on the day on which it counts: it is part of the figures of periods that hold this day
 * @param subject what is counted: the same subject counts once, however many households contribute it
 * @param numerator how much it adds above the line; 0 when it was not measured
 * @param denominator how much it adds below the line; 0 when it was not measured
 * @param category a code by which the figure can be taken apart, such as a reason; null when the indicator has none
 * @param missing why it was not measured though it should have been; null when it was
 * @param sources the entries from which it follows
 */
public record Contribution(
        LocalDate on,
        String subject,
        long numerator,
        long denominator,
        @Nullable String category,
        @Nullable Missing missing,
        List<Source> sources) {

    /** By day, then by what is counted. */
    public static final Comparator<Contribution> IN_ORDER = Comparator.comparing(Contribution::on)
            .thenComparing(Contribution::subject)
            .thenComparing(Contribution::category, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Why something was not measured. */
    public enum Missing {
        /** no baseline was recorded */
        NO_BASELINE,
        /** the household's file was closed before that day */
        NOT_FOLLOWED,
        /** there was no care that is counted so, neither at the baseline nor then */
        NO_SUCH_CARE,
        /** nobody recorded it */
        NOT_RECORDED
    }

    /**
     * An entry that a contribution follows from.
     *
     * @param stream the stream that holds it
     * @param entry its number
     */
    public record Source(String stream, long entry) {}

    public Contribution {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(subject, "subject");
        sources = List.copyOf(sources);
    }

    /** Something that is counted. */
    static Contribution one(LocalDate on, String subject, Source... sources) {
        return new Contribution(on, subject, 1, 1, null, null, List.of(sources));
    }

    /** Something of which is asked whether it is so. */
    static Contribution whether(boolean so, LocalDate on, String subject, Source... sources) {
        return new Contribution(on, subject, so ? 1 : 0, 1, null, null, List.of(sources));
    }

    /** A value of one subject, or a part of a whole. */
    static Contribution value(long numerator, long denominator, LocalDate on, String subject, List<Source> sources) {
        return new Contribution(on, subject, numerator, denominator, null, null, sources);
    }

    /** Something that should have been measured. */
    static Contribution missing(Missing why, LocalDate on, String subject, Source... sources) {
        return new Contribution(on, subject, 0, 0, null, why, List.of(sources));
    }

    Contribution in(@Nullable String inCategory) {
        return new Contribution(on, subject, numerator, denominator, inCategory, missing, sources);
    }

    /** @return whether it was measured */
    public boolean isMeasured() {
        return missing == null;
    }
}
