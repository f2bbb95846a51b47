package nl.veerkracht.projections.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.veerkracht.domain.household.events.CareFrequency;
import nl.veerkracht.domain.household.events.CareUnit;
import org.jspecify.annotations.Nullable;

/**
 * The published definition of hours of professional care per week ({@code docs/definitions/care-hours-per-week.md}). A figure
 * names the version by which it was made; to reckon otherwise is another version.
 */
public final class CareHoursPerWeek {

    /** By what this definition is named wherever its figures stand. */
    public static final String ID = "care-hours-per-week";

    /** The version that is used. */
    public static final int VERSION = 1;

    private CareHoursPerWeek() {}

    /**
     * A volume of care, and the time for which it is arranged.
     *
     * @param until first day after that time; null while no end was arranged
     */
    record Volume(
            int amount,
            CareUnit unit,
            CareFrequency frequency,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * What care adds up to.
     *
     * @param definition the definition by which hours were reckoned
     * @param definitionVersion its version
     * @param hoursPerWeek hours per week of all care that can be reckoned so, in hundredths; null when no care was ever recorded,
     *     which is not the same as 0
     * @param otherSeries the care that cannot, each unit and frequency for itself
     */
    public record Totals(
            String definition,
            int definitionVersion,
            @Nullable BigDecimal hoursPerWeek,
            List<Series> otherSeries) {}

    /**
     * Care that is counted in something that no hours can be made of.
     *
     * @param volume the sum of the volumes
     * @param arrangements how many arrangements it is the sum of
     */
    public record Series(CareUnit unit, CareFrequency frequency, long volume, int arrangements) {}

    /** @return the hours per week of one volume, in hundredths; empty when no hours can be made of it */
    static @Nullable BigDecimal of(Volume volume) {
        return exactly(volume).map(Fraction::toHundredths).orElse(null);
    }

    /** @param measured whether there is a figure at all: without any record of care it is unknown, and not 0 */
    static Totals totals(List<Volume> volumes, boolean measured) {
        Fraction hours =
                volumes.stream().flatMap(volume -> exactly(volume).stream()).reduce(Fraction.ZERO, Fraction::plus);
        List<Series> others = volumes.stream()
                .filter(volume -> exactly(volume).isEmpty())
                .collect(Collectors.groupingBy(volume -> List.of(volume.unit(), volume.frequency())))
                .values()
                .stream()
                .map(CareHoursPerWeek::series)
                .sorted(Comparator.comparing(Series::unit).thenComparing(Series::frequency))
                .toList();
        return new Totals(ID, VERSION, measured ? hours.toHundredths() : null, others);
    }

    /** @return the sum, a week, in hundredths, of the volumes in this unit of which it can be told how much they are a week */
    static BigDecimal perWeek(CareUnit unit, List<Volume> volumes) {
        return volumes.stream()
                .filter(volume -> volume.unit() == unit)
                .flatMap(volume ->
                        timesPerWeek(volume).map(times -> times.times(Fraction.of(volume.amount(), 1))).stream())
                .reduce(Fraction.ZERO, Fraction::plus)
                .toHundredths();
    }

    private static Series series(List<Volume> volumes) {
        Volume first = volumes.get(0);
        return new Series(
                first.unit(),
                first.frequency(),
                volumes.stream().mapToLong(Volume::amount).sum(),
                volumes.size());
    }

    private static Optional<Fraction> exactly(Volume volume) {
        return hours(volume.unit())
                .flatMap(hours -> timesPerWeek(volume).map(times -> times.times(hours)))
                .map(perWeek -> perWeek.times(Fraction.of(volume.amount(), 1)));
    }

    private static Optional<Fraction> hours(CareUnit unit) {
        return switch (unit) {
            case MINUTE -> Optional.of(Fraction.of(1, 60));
            case HOUR -> Optional.of(Fraction.of(1, 1));
            case DAGDEEL -> Optional.of(Fraction.of(4, 1));
            case ETMAAL, PIECE, EURO -> Optional.empty();
        };
    }

    private static Optional<Fraction> timesPerWeek(Volume volume) {
        return switch (volume.frequency()) {
            case PER_DAY -> Optional.of(Fraction.of(7, 1));
            case PER_WEEK -> Optional.of(Fraction.of(1, 1));
            case PER_FOUR_WEEKS -> Optional.of(Fraction.of(1, 4));
            case PER_MONTH -> Optional.of(Fraction.of(1_000, 4_345));
            case PER_YEAR -> Optional.of(Fraction.of(100, 5_218));
            case WITHIN_DECISION ->
                Optional.ofNullable(volume.until())
                        .map(until -> ChronoUnit.DAYS.between(volume.from(), until))
                        .filter(days -> days > 0)
                        .map(days -> Fraction.of(7, days));
        };
    }
}
