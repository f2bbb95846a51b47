package nl.veerkracht.api.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.ReportingPeriod;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Status;
import nl.veerkracht.domain.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a programme published of its figures up to the end of a closed period.
 *
 * @param periods the closed periods, from the first of the programme on, without a gap
 * @param publishedBy the moment up to which it looks: that at which all of these were closed, or the last at which figures of any of
 *     them were published
 * @param status what the figures of the last period were then
 */
record Edition(List<Period> periods, Instant publishedBy, Status status) {

    /** A moment at which a programme published, and the periods that were closed by then, as those of an edition. */
    record Moment(Instant at, List<Period> closed) {

        /** The last day of which figures could speak. */
        LocalDate lastDay() {
            return end(closed).minusDays(1);
        }
    }

    /** The last day of which its figures speak. */
    LocalDate lastDay() {
        return untilDate().minusDays(1);
    }

    LocalDate untilDate() {
        return end(periods);
    }

    private static LocalDate end(List<Period> periods) {
        return Objects.requireNonNull(periods.get(periods.size() - 1).untilDate());
    }

    /**
     * @param until the day after the last one of a closed period; null for the last that was closed
     * @param first whether it is asked for as it was first reported, and not for what was published last
     * @return the edition; empty when no such period is closed, or one before it is not
     */
    static Optional<Edition> of(RegisteredProgramme programme, @Nullable LocalDate until, boolean first) {
        List<ReportingPeriod> closed =
                closed(programme, period -> until == null || !period.untilDate().isAfter(until));
        if (closed.isEmpty()
                || until != null && !closed.get(closed.size() - 1).untilDate().equals(until)) {
            return Optional.empty();
        }
        Stream<Instant> published =
                closed.stream().flatMap(period -> first ? Stream.of(period.closedAt()) : moments(period));
        return Optional.of(new Edition(
                periods(closed),
                published.max(Comparator.naturalOrder()).orElseThrow(),
                first ? Status.PROVISIONAL : closed.get(closed.size() - 1).status()));
    }

    /** @return each moment at which the programme published, in the order of time */
    static List<Moment> moments(RegisteredProgramme programme) {
        return programme.periods().stream()
                .flatMap(Edition::moments)
                .distinct()
                .sorted()
                .map(at -> new Moment(at, periods(closed(programme, period -> !period.closedAt()
                        .isAfter(at)))))
                .filter(moment -> !moment.closed().isEmpty())
                .toList();
    }

    private static Stream<Instant> moments(ReportingPeriod period) {
        return Stream.concat(
                Stream.of(period.closedAt()),
                Stream.concat(Stream.ofNullable(period.finalisedAt()), period.revisedAt().stream()));
    }

    /** Those from the first of the programme on, up to the first that is missing. */
    private static List<ReportingPeriod> closed(RegisteredProgramme programme, Predicate<ReportingPeriod> asked) {
        List<ReportingPeriod> closed = new ArrayList<>();
        LocalDate next = programme.period().fromDate().withDayOfMonth(1);
        for (ReportingPeriod period : programme.periods().stream()
                .sorted(Comparator.comparing(ReportingPeriod::fromDate))
                .toList()) {
            if (period.fromDate().equals(next) && asked.test(period)) {
                closed.add(period);
                next = period.untilDate();
            }
        }
        return closed;
    }

    private static List<Period> periods(List<ReportingPeriod> closed) {
        return closed.stream()
                .map(period -> new Period(period.fromDate(), period.untilDate()))
                .toList();
    }
}
