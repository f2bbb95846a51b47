package nl.veerkracht.domain.shared.terms;

import java.time.LocalDate;
import java.util.Set;

/** The holidays of 2026, as art. 3 names them, and the Friday that a decree put on a par with them. */
public final class TestHolidays {

    /** For tests of this and other modules. */
    public static final Holidays OF_2026 = Set.of(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 4, 27),
            LocalDate.of(2026, 5, 5),
            LocalDate.of(2026, 5, 14),
            LocalDate.of(2026, 5, 15),
            LocalDate.of(2026, 5, 25),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 26))::contains;

    private TestHolidays() {}
}
