package nl.veerkracht.api.platform.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The calendar of the library against the list of the act (art. 3 Algemene termijnenwet), written out for some years. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DutchHolidaysTest {

    private final DutchHolidays holidays = new DutchHolidays(Set.of(LocalDate.of(2026, 5, 15)));

    @Test
    void article_3_of_2024_when_liberation_day_is_a_sunday() {
        assertThat(of(2024))
                .containsExactly(
                        "2024-01-01", // Nieuwjaarsdag
                        "2024-03-29", // Goede Vrijdag
                        "2024-04-01", // Tweede paasdag
                        "2024-04-27", // Koningsdag
                        "2024-05-05", // de vijfde mei
                        "2024-05-09", // Hemelvaartsdag
                        "2024-05-20", // Tweede pinksterdag
                        "2024-12-25", // Eerste kerstdag
                        "2024-12-26"); // Tweede kerstdag
    }

    @Test
    void article_3_of_2025_when_the_kings_birthday_is_a_sunday_and_celebrated_on_saturday() {
        assertThat(of(2025))
                .containsExactly(
                        "2025-01-01",
                        "2025-04-18",
                        "2025-04-21",
                        "2025-04-26",
                        "2025-05-05",
                        "2025-05-29",
                        "2025-06-09",
                        "2025-12-25",
                        "2025-12-26");
    }

    @Test
    void article_3_of_2026_with_the_friday_that_a_decree_names() {
        assertThat(of(2026))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-04-27",
                        "2026-05-05",
                        "2026-05-14",
                        "2026-05-15",
                        "2026-05-25",
                        "2026-12-25",
                        "2026-12-26");
    }

    @Test
    void article_3_of_2027() {
        assertThat(of(2027))
                .containsExactly(
                        "2027-01-01",
                        "2027-03-26",
                        "2027-03-29",
                        "2027-04-27",
                        "2027-05-05",
                        "2027-05-06",
                        "2027-05-17",
                        "2027-12-25",
                        "2027-12-26");
    }

    @Test
    void article_3_of_2035_with_an_early_easter() {
        assertThat(of(2035))
                .containsExactly(
                        "2035-01-01",
                        "2035-03-23",
                        "2035-03-26",
                        "2035-04-27",
                        "2035-05-03",
                        "2035-05-05",
                        "2035-05-14",
                        "2035-12-25",
                        "2035-12-26");
    }

    @Test
    void of_a_year_that_nobody_means_no_calendar_is_made() {
        assertThat(holidays.isHoliday(LocalDate.of(1899, 12, 25))).isFalse();
        assertThat(holidays.isHoliday(LocalDate.of(1900, 12, 25))).isTrue();
        assertThat(holidays.isHoliday(LocalDate.of(2200, 12, 25))).isTrue();
        assertThat(holidays.isHoliday(LocalDate.of(2201, 12, 25))).isFalse();
        assertThat(holidays.isHoliday(LocalDate.MAX)).isFalse();
    }

    private Stream<String> of(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(holidays::isHoliday)
                .map(LocalDate::toString);
    }
}
