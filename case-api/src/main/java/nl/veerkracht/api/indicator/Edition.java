package nl.veerkracht.api.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.ReportingPeriod;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Status;
import nl.veerkracht.domain.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a programme published of its figures when it closed a period, or when it said that they were definitive or published them anew:
 * those of all periods up to the end of that one, as they were known at that moment.
 *
 * @param periods the closed periods, from the first of the programme on, without a gap
 * @param knownAt the moment of publishing
 * @param status what the figures of the last period were then
 */
record Edition(List<Period> periods, Instant knownAt, Status status) {

    /** The last day of which its figures speak. */
    LocalDate lastDay() {
        return untilDate().minusDays(1);
    }

    LocalDate untilDate() {
        LocalDate until = periods.get(periods.size() - 1).untilDate();
        if (until == null) {
            throw new IllegalStateException("a closed period has an end");
        }
        return until;
    }

    /**
     * @param until the day after the last one of a closed period; null for the last that was closed
     * @param first whether it is asked for as it was first reported, and not for what was published last
     * @return the edition; empty when no such period is closed, or one before it is not
     */
    static Optional<Edition> of(RegisteredProgramme programme, @Nullable LocalDate until, boolean first) {
        List<ReportingPeriod> closed = new ArrayList<>();
        LocalDate next = programme.period().fromDate().withDayOfMonth(1);
        for (ReportingPeriod period : programme.periods().stream()
                .sorted(Comparator.comparing(ReportingPeriod::fromDate))
                .toList()) {
            if (period.fromDate().equals(next)
                    && (until == null || !period.untilDate().isAfter(until))) {
                closed.add(period);
                next = period.untilDate();
            }
        }
        if (closed.isEmpty() || until != null && !next.equals(until)) {
            return Optional.empty();
        }
        ReportingPeriod last = closed.get(closed.size() - 1);
        List<Period> periods = closed.stream()
                .map(period -> new Period(period.fromDate(), period.untilDate()))
                .toList();
        return Optional.of(
                first
                        ? new Edition(periods, last.closedAt(), Status.PROVISIONAL)
                        : new Edition(periods, lastPublished(last), last.status()));
    }

    private static Instant lastPublished(ReportingPeriod period) {
        List<Instant> revised = period.revisedAt();
        if (!revised.isEmpty()) {
            return revised.get(revised.size() - 1);
        }
        return period.finalisedAt() == null ? period.closedAt() : period.finalisedAt();
    }
}
