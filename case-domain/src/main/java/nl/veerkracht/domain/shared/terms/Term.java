package nl.veerkracht.domain.shared.terms;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How long something may take, by law or by custom.
 *
 * @param amount how many of the unit
 * @param unit days, weeks, months or years
 * @param legal whether an act sets it: its end is then reckoned by the Algemene termijnenwet
 * @param source what it rests on, in words for a reader
 */
public record Term(int amount, TermUnit unit, boolean legal, String source) {

    private static final int MOST_DAYS = 90;
    private static final int MOST_WEEKS = 12;
    private static final int MOST_MONTHS = 3;
    private static final int FEWEST_DAYS = 3;
    private static final int WORKING_DAYS = 2;

    public Term {
        Objects.requireNonNull(unit, "unit");
        if (amount < 1) {
            throw new IllegalArgumentException("a term lasts at least one of its unit");
        }
        if (source == null || source.isBlank()) {
            throw new IllegalArgumentException("a term says what it rests on");
        }
    }

    /**
     * @param from the day of what the term runs from; that day itself is not counted
     * @return the last day of the term
     */
    public LocalDate endsOn(LocalDate from, Holidays holidays) {
        LocalDate end = unit.after(from, amount);
        return legal && canBeExtended() ? extended(from, end, holidays) : end;
    }

    /** Art. 4, under a: the act does not hold for terms in more than these, nor in years. */
    private boolean canBeExtended() {
        return switch (unit) {
            case DAYS -> amount <= MOST_DAYS;
            case WEEKS -> amount <= MOST_WEEKS;
            case MONTHS -> amount <= MOST_MONTHS;
            case YEARS -> false;
        };
    }

    private LocalDate extended(LocalDate from, LocalDate end, Holidays holidays) {
        LocalDate last = firstWorkingDay(end, holidays);
        boolean holdsWorkingDays = unit != TermUnit.DAYS || amount >= FEWEST_DAYS;
        while (holdsWorkingDays && workingDays(from, last, holidays) < WORKING_DAYS) {
            last = firstWorkingDay(last.plusDays(1), holidays);
        }
        return last;
    }

    /** Art. 1, first paragraph. */
    private static LocalDate firstWorkingDay(LocalDate day, Holidays holidays) {
        LocalDate first = day;
        while (!holidays.isWorkingDay(first)) {
            first = first.plusDays(1);
        }
        return first;
    }

    /** Art. 2: counted from the day after {@code from}. */
    private static long workingDays(LocalDate from, LocalDate last, Holidays holidays) {
        return from.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(holidays::isWorkingDay)
                .limit(WORKING_DAYS)
                .count();
    }
}
