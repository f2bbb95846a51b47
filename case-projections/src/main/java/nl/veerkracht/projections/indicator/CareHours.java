package nl.veerkracht.projections.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.BaselineCare;
import nl.veerkracht.domain.household.events.CareEvent;
import nl.veerkracht.domain.household.events.CareUnit;
import nl.veerkracht.projections.casefile.CarePicture;
import nl.veerkracht.projections.casefile.CarePicture.Baseline;
import nl.veerkracht.projections.casefile.CarePicture.Care;
import nl.veerkracht.projections.casefile.CarePicture.Change;
import nl.veerkracht.projections.indicator.Contribution.Missing;
import nl.veerkracht.projections.indicator.Contribution.Source;
import org.jspecify.annotations.Nullable;

/** How much professional care is arranged, against the baseline; by {@code care-hours-per-week}, in hundredths. */
final class CareHours {

    private static final int MONTHS_SUSTAINED = 6;
    private static final int DECIMALS = 2;
    private static final String SEVERAL = "SEVERAL";

    private CareHours() {}

    /** The hours a week some months after the enrolment, less those of the baseline; by why care became less. */
    static Stream<Contribution> after(Participation household, int months) {
        return compared(household, months, (baseline, care, on, sources) -> Contribution.value(
                        hundredths(care.totals().hoursPerWeek())
                                - hundredths(baseline.totals().hoursPerWeek()),
                        1,
                        on,
                        household.householdId().value(),
                        sources)
                .in(reason(baseline, care)));
    }

    /** The same of care that no hours can be made of, of households that have any, at the baseline or then. */
    static Stream<Contribution> after(Participation household, int months, CareUnit unit) {
        return compared(household, months, (baseline, care, on, sources) -> {
            String subject = household.householdId().value();
            boolean any = Stream.concat(
                            baseline.care().stream().map(BaselineCare::unit),
                            care.running().stream().map(Care::unit))
                    .anyMatch(unit::equals);
            return any
                    ? Contribution.value(
                            hundredths(CarePicture.perWeek(household.household(), on, unit))
                                    - hundredths(baseline.perWeek(unit)),
                            1,
                            on,
                            subject,
                            sources)
                    : Contribution.missing(Missing.NO_SUCH_CARE, on, subject, household.source(baseline.entry()));
        });
    }

    /** What a household contributes when there is a baseline, and care of a day to compare it with. */
    private interface Comparison {
        Contribution of(Baseline baseline, CarePicture care, LocalDate on, List<Source> sources);
    }

    private static Stream<Contribution> compared(Participation household, int months, Comparison comparison) {
        LocalDate then = household.enrolledOn().plusMonths(months);
        String subject = household.householdId().value();
        if (then.isAfter(household.day())) {
            return Stream.empty();
        } else if (!household.isFollowedOn(then)) {
            return Stream.of(Contribution.missing(Missing.NOT_FOLLOWED, then, subject, household.enrolment()));
        }
        CarePicture care = household.careOn(then);
        return Stream.of(household
                .baseline()
                .flatMap(fact -> care.baselines().stream()
                        .filter(baseline -> baseline.entry() == fact.entry())
                        .findFirst())
                .map(baseline -> comparison.of(baseline, care, then, sources(household, baseline, care)))
                .orElseGet(() -> Contribution.missing(Missing.NO_BASELINE, then, subject, household.enrolment())));
    }

    /** Why care became less since the baseline, or that it became more; null when it did neither. */
    private static @Nullable String reason(Baseline baseline, CarePicture care) {
        List<String> reasons = Stream.concat(care.running().stream(), care.former().stream())
                .flatMap(each -> each.changes().stream())
                .filter(change -> change.fromDate().isAfter(baseline.on()))
                .map(change -> change.reason() == null
                        ? CarePicture.Kind.INCREASED.name()
                        : change.reason().name())
                .distinct()
                .toList();
        return reasons.size() > 1 ? SEVERAL : reasons.stream().findFirst().orElse(null);
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

    private static long hundredths(@Nullable BigDecimal hours) {
        return hours == null ? 0 : hours.movePointRight(DECIMALS).longValueExact();
    }

    /**
     * Of each reduction or end that counts as an effect of the programme, and is six months old, whether the household had on no day
     * of these six months more care than on the first of them.
     */
    static Stream<Contribution> sustainedReductions(Participation household) {
        CarePicture care = household.careOn(household.day());
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
        long reduced = hundredths(household.careOn(from).totals().hoursPerWeek());
        boolean sustained = Stream.concat(
                        Stream.of(until),
                        household.entries().stream()
                                .filter(entry -> entry.stands() && entry.fact() instanceof CareEvent)
                                .map(entry -> ((CareEvent) entry.fact()).validOn())
                                .filter(day -> day.isAfter(from) && day.isBefore(until)))
                .distinct()
                .allMatch(day -> hundredths(household.careOn(day).totals().hoursPerWeek()) <= reduced);
        return List.of(Contribution.whether(
                        sustained,
                        until,
                        care.careId().value() + "/" + change.entry(),
                        household.source(care.entry()),
                        household.source(change.entry()))
                .in(change.reason().name()));
    }
}
