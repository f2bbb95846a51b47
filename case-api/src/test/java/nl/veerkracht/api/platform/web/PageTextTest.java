package nl.veerkracht.api.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageTextTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final PageText dutch = new PageText(new Sentences(), Sentences.DUTCH, ZONE);
    private final PageText english = new PageText(new Sentences(), Sentences.ENGLISH, ZONE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567 | 1.234.567 | 1,234,567",
                "65.7    | 65,7      | 65.7",
                "65.0    | 65,0      | 65.0",
                "-3.5    | −3,5      | −3.5",
                "0       | 0         | 0",
            })
    void numbers_are_written_as_the_language_writes_them(BigDecimal number, String inDutch, String inEnglish) {
        assertThat(dutch.number(number)).isEqualTo(inDutch);
        assertThat(english.number(number)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-01-01 | 2026-01-01 | 2025                             | 2025",
                "2025-01-01 | 2025-04-01 | 1e kwartaal 2025                 | Q1 2025",
                "2025-10-01 | 2026-01-01 | 4e kwartaal 2025                 | Q4 2025",
                "2025-02-01 | 2025-05-01 | februari 2025 t/m april 2025     | February 2025 – April 2025",
                "2025-10-01 | 2026-10-01 | oktober 2025 t/m september 2026  | October 2025 – September 2026",
                "2025-03-01 | 2025-04-01 | maart 2025                       | March 2025",
                "2024-01-22 | 2027-01-22 | 22 januari 2024 t/m 21 januari 2027 | 22 January 2024 – 21 January 2027",
            })
    void a_period_is_called_by_its_name_when_it_has_one(
            LocalDate from, LocalDate until, String inDutch, String inEnglish) {
        assertThat(dutch.period(from, until)).isEqualTo(inDutch);
        assertThat(english.period(from, until)).isEqualTo(inEnglish);
    }

    @Test
    void a_moment_is_told_by_the_clock_of_the_municipality() {
        Instant moment = Instant.parse("2026-03-31T22:05:59Z");

        assertThat(dutch.moment(moment)).isEqualTo("1 april 2026 om 00:05 uur");
        assertThat(english.moment(moment)).isEqualTo("1 April 2026 at 00:05");
    }

    @Test
    void what_comes_in_two_languages_is_told_in_that_of_the_page() {
        assertThat(dutch.either("kring", "circle")).isEqualTo("kring");
        assertThat(english.either("kring", "circle")).isEqualTo("circle");
    }
}
