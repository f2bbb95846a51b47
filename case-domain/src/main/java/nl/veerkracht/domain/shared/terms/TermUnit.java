package nl.veerkracht.domain.shared.terms;

import java.time.LocalDate;

/** What a term is counted in. Nothing here is counted in hours. */
public enum TermUnit {
    /** calendar days */
    DAYS,
    /** weeks of seven days */
    WEEKS,
    /** months: a day that the last month doesn't have is its last day */
    MONTHS,
    /** years: a day that the last year doesn't have is the 28th of February */
    YEARS;

    LocalDate after(LocalDate from, int amount) {
        return switch (this) {
            case DAYS -> from.plusDays(amount);
            case WEEKS -> from.plusWeeks(amount);
            case MONTHS -> from.plusMonths(amount);
            case YEARS -> from.plusYears(amount);
        };
    }
}
