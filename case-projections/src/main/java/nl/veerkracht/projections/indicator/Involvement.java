package nl.veerkracht.projections.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.ProfessionalInvolvementRecorded;
import nl.veerkracht.projections.indicator.Contribution.Missing;
import nl.veerkracht.projections.platform.DatedFacts.Fact;

/** How often professionals see a household, in hundredths of a contact per month of 30.4375 days. */
final class Involvement {

    private static final int FIRST_MONTHS = 3;
    private static final int COMPARED_FROM = 9;
    private static final int COMPARED_UNTIL = 12;

    /** A twelfth of 365.25 days, in hundredths of a ten-thousandth. */
    private static final long DAYS_OF_A_MONTH_TIMES_10_000 = 304_375;

    private Involvement() {}

    /** The contacts per month in periods that began in the last quarter of the first year, less those of the first quarter. */
    static Stream<Contribution> change(Participation household) {
        LocalDate from = household.enrolledOn();
        LocalDate then = from.plusMonths(COMPARED_UNTIL);
        String subject = household.householdId().value();
        if (then.isAfter(household.day())) {
            return Stream.empty();
        } else if (!household.isFollowedOn(then)) {
            return Stream.of(Contribution.missing(Missing.NOT_FOLLOWED, then, subject, household.enrolment()));
        }
        List<Fact<ProfessionalInvolvementRecorded>> first = between(household, from, from.plusMonths(FIRST_MONTHS));
        List<Fact<ProfessionalInvolvementRecorded>> last = between(household, from.plusMonths(COMPARED_FROM), then);
        if (first.isEmpty() || last.isEmpty()) {
            Missing why = first.isEmpty() ? Missing.NO_BASELINE : Missing.NOT_RECORDED;
            return Stream.of(Contribution.missing(why, then, subject, household.enrolment()));
        }
        return Stream.of(Contribution.value(
                perMonth(last) - perMonth(first),
                1,
                then,
                subject,
                Stream.concat(first.stream(), last.stream())
                        .map(fact -> household.source(fact.entry()))
                        .toList()));
    }

    private static List<Fact<ProfessionalInvolvementRecorded>> between(
            Participation household, LocalDate from, LocalDate until) {
        return household
                .until(ProfessionalInvolvementRecorded.class)
                .filter(fact -> !fact.from().isBefore(from) && fact.from().isBefore(until))
                .filter(fact -> fact.event().untilDate().isAfter(fact.from()))
                .toList();
    }

    private static long perMonth(List<Fact<ProfessionalInvolvementRecorded>> periods) {
        long contacts =
                periods.stream().mapToLong(fact -> fact.event().contacts()).sum();
        long days = periods.stream()
                .mapToLong(fact ->
                        ChronoUnit.DAYS.between(fact.from(), fact.event().untilDate()))
                .sum();
        return Math.round(contacts * DAYS_OF_A_MONTH_TIMES_10_000 / 100.0 / days);
    }
}
