package nl.veerkracht.projections.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.CareEvent;
import nl.veerkracht.projections.casefile.CarePicture;
import nl.veerkracht.projections.casefile.CarePicture.Baseline;
import nl.veerkracht.projections.casefile.CarePicture.Care;
import nl.veerkracht.projections.casefile.CarePicture.Change;
import nl.veerkracht.projections.indicator.Contribution.Missing;
import nl.veerkracht.projections.indicator.Contribution.Source;
import org.jspecify.annotations.Nullable;

/** How much professional care is arranged, against the baseline; by {@code care-hours-per-week}, in hundredths of an hour. */
final class CareHours {

    private static final int MONTHS_SUSTAINED = 6;
    private static final int DECIMALS = 2;

    private CareHours() {}

    /** The hours a week some months after the enrolment, less those of the baseline. */
    static Stream<Contribution> after(Participation household, int months) {
        LocalDate then = household.enrolledOn().plusMonths(months);
        String subject = household.householdId().value();
        if (then.isAfter(household.day())) {
            return Stream.empty();
        } else if (!household.isFollowedOn(then)) {
            return Stream.of(Contribution.missing(Missing.NOT_FOLLOWED, then, subject, household.enrolment()));
        }
        CarePicture care = CarePicture.of(household.entries(), then);
        return Stream.of(household
                .baseline()
                .flatMap(fact -> care.baselines().stream()
                        .filter(baseline -> baseline.entry() == fact.entry())
                        .findFirst())
                .map(baseline -> Contribution.value(
                        hundredths(care) - hundredths(baseline), 1, then, subject, sources(household, baseline, care)))
                .orElseGet(() -> Contribution.missing(Missing.NO_BASELINE, then, subject, household.enrolment())));
    }

    private static List<Source> sources(Participation household, Baseline baseline, CarePicture care) {
        List<Source> sources = new ArrayList<>();
        sources.add(household.source(baseline.entry()));
        for (Care running : care.running()) {
            sources.add(household.source(running.entry()));
            running.changes().forEach(change -> sources.add(household.source(change.entry())));
        }
        return sources;
    }

    private static long hundredths(CarePicture care) {
        return hundredths(care.totals().hoursPerWeek());
    }

    private static long hundredths(Baseline baseline) {
        return hundredths(baseline.totals().hoursPerWeek());
    }

    private static long hundredths(@Nullable BigDecimal hours) {
        return hours == null ? 0 : hours.movePointRight(DECIMALS).longValueExact();
    }

    /**
     * Of each reduction or end that counts as an effect of the programme, and is six months old, whether the household had on no day
     * of these six months more care than on the first of them.
     */
    static Stream<Contribution> sustainedReductions(Participation household) {
        CarePicture care = CarePicture.of(household.entries(), household.day());
        return Stream.concat(care.running().stream(), care.former().stream())
                .flatMap(each -> each.changes().stream().map(change -> sustained(household, each, change)))
                .flatMap(List::stream);
    }

    private static List<Contribution> sustained(Participation household, Care care, Change change) {
        LocalDate from = change.fromDate();
        LocalDate until = from.plusMonths(MONTHS_SUSTAINED);
        if (change.effect() == null
                || change.reason() == null
                || !change.effect().counts()
                || !household.holds(from)
                || until.isAfter(household.day())) {
            return List.of();
        }
        long reduced = hundredths(CarePicture.of(household.entries(), from));
        boolean sustained = Stream.concat(
                        Stream.of(until),
                        household.entries().stream()
                                .filter(entry -> entry.stands() && entry.fact() instanceof CareEvent)
                                .map(entry -> ((CareEvent) entry.fact()).validOn())
                                .filter(day -> day.isAfter(from) && day.isBefore(until)))
                .distinct()
                .allMatch(day -> hundredths(CarePicture.of(household.entries(), day)) <= reduced);
        return List.of(Contribution.whether(
                        sustained,
                        until,
                        care.careId().value() + "/" + change.entry(),
                        household.source(care.entry()),
                        household.source(change.entry()))
                .in(change.reason().name()));
    }
}
