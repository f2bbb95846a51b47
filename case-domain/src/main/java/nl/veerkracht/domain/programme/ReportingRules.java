package nl.veerkracht.domain.programme;

import static nl.veerkracht.domain.programme.ProgrammeRefusal.FIGURES_ALREADY_FINAL;
import static nl.veerkracht.domain.programme.ProgrammeRefusal.FIGURES_NOT_FINAL;
import static nl.veerkracht.domain.programme.ProgrammeRefusal.REPORTING_PERIOD_NOT_CLOSED;
import static nl.veerkracht.domain.programme.ProgrammeRefusal.REPORTING_PERIOD_NOT_WHOLE_MONTHS;
import static nl.veerkracht.domain.programme.ProgrammeRefusal.REPORTING_PERIOD_OUTSIDE_PROGRAMME;
import static nl.veerkracht.domain.programme.ProgrammeRefusal.REPORTING_PERIOD_OVERLAPS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.programme.events.FiguresFinalised;
import nl.veerkracht.domain.programme.events.FiguresRevised;
import nl.veerkracht.domain.programme.events.ProgrammeEvent;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.programme.events.ReportingPeriodClosed;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Violation;

/**
 * Over which periods the programme has reported: first provisionally, then definitively, and after that anew with a reason. What
 * comes after what is told by the order of recording, since all of it carries the date of its period.
 */
final class ReportingRules {

    private ReportingRules() {}

    /** As it was said: what is no period cannot be closed, and is therefore none that was. */
    private record Days(LocalDate fromDate, LocalDate untilDate) {

        boolean overlaps(Days other) {
            return fromDate.isBefore(other.untilDate) && other.fromDate.isBefore(untilDate);
        }
    }

    static List<Violation> violations(Entries<ProgrammeEvent> entries) {
        Period programme = months(ProgrammeRules.started(entries));
        List<Violation> violations = new ArrayList<>();
        Set<Days> closed = new HashSet<>();
        Set<Days> definitive = new HashSet<>();
        entries.all().forEach(entry -> {
            if (entry.event() instanceof ReportingPeriodClosed closing) {
                closing(entry, closing, programme, closed, violations);
            } else if (entry.event() instanceof FiguresFinalised figures) {
                Days period = new Days(figures.fromDate(), figures.untilDate());
                if (!closed.contains(period)) {
                    violations.add(new Violation(REPORTING_PERIOD_NOT_CLOSED, entry.number()));
                } else if (!definitive.add(period)) {
                    violations.add(new Violation(FIGURES_ALREADY_FINAL, entry.number()));
                }
            } else if (entry.event() instanceof FiguresRevised figures
                    && !definitive.contains(new Days(figures.fromDate(), figures.untilDate()))) {
                violations.add(new Violation(FIGURES_NOT_FINAL, entry.number()));
            }
        });
        return violations;
    }

    private static void closing(
            Entry<?> entry,
            ReportingPeriodClosed closing,
            Period programme,
            Set<Days> closed,
            List<Violation> violations) {
        if (!wholeMonths(closing)) {
            violations.add(new Violation(REPORTING_PERIOD_NOT_WHOLE_MONTHS, entry.number()));
            return;
        }
        Days period = new Days(closing.fromDate(), closing.untilDate());
        if (!programme.contains(closing.fromDate())
                || !programme.contains(closing.untilDate().minusDays(1))) {
            violations.add(new Violation(REPORTING_PERIOD_OUTSIDE_PROGRAMME, entry.number()));
        } else if (closed.stream().anyMatch(period::overlaps)) {
            violations.add(new Violation(REPORTING_PERIOD_OVERLAPS, entry.number()));
        }
        closed.add(period);
    }

    private static boolean wholeMonths(ReportingPeriodClosed closing) {
        return closing.fromDate().getDayOfMonth() == 1
                && closing.untilDate().getDayOfMonth() == 1
                && closing.fromDate().isBefore(closing.untilDate());
    }

    /** @return the calendar months in which the programme runs; the first and the last may be months in part */
    private static Period months(ProgrammeStarted programme) {
        LocalDate lastDay = programme.untilDate().minusDays(1);
        return new Period(
                programme.fromDate().withDayOfMonth(1),
                lastDay.withDayOfMonth(1).plusMonths(1));
    }
}
