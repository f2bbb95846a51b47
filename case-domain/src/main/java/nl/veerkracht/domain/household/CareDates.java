package nl.veerkracht.domain.household;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.veerkracht.domain.household.events.CareReductionReason;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.facts.Entries;
import org.jspecify.annotations.Nullable;

/**
 * Keeps birthdays out of the dates of care, which are stored in clear (ADR-0007): youth care stops on the day somebody turns
 * eighteen, other care starts on that day, and care around a birth starts on the day of birth. Such a day is recorded at the
 * precision of the month, as {@link BirthMonths} does.
 */
final class CareDates {

    private static final int ADULT = 18;

    private CareDates() {}

    /** @return the first day of care, as it is recorded */
    static LocalDate start(LocalDate date, Entries<HouseholdEvent> entries) {
        YearMonth month = YearMonth.from(date);
        if (BirthMonths.all(entries).anyMatch(month::equals)) {
            return month.atDay(1);
        }
        return isMonthOfAdulthood(month, entries) ? firstOfMonthFrom(date) : date;
    }

    /** @return the end that was arranged at the start, as it is recorded */
    static @Nullable LocalDate until(@Nullable LocalDate date, Entries<HouseholdEvent> entries) {
        return date != null && isMonthOfAdulthood(YearMonth.from(date), entries) ? firstOfMonthFrom(date) : date;
    }

    /** @return the day from which there is less care, or none, as it is recorded */
    static LocalDate less(LocalDate date, CareReductionReason reason) {
        return reason == CareReductionReason.CHILD_TURNED_ADULT ? firstOfMonthFrom(date) : date;
    }

    private static boolean isMonthOfAdulthood(YearMonth month, Entries<HouseholdEvent> entries) {
        return BirthMonths.all(entries).anyMatch(born -> born.plusYears(ADULT).equals(month));
    }

    private static LocalDate firstOfMonthFrom(LocalDate date) {
        return date.getDayOfMonth() == 1 ? date : date.withDayOfMonth(1).plusMonths(1);
    }
}
