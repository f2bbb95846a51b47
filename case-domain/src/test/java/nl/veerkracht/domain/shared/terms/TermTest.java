package nl.veerkracht.domain.shared.terms;

import static nl.veerkracht.domain.shared.terms.TermUnit.DAYS;
import static nl.veerkracht.domain.shared.terms.TermUnit.MONTHS;
import static nl.veerkracht.domain.shared.terms.TermUnit.WEEKS;
import static nl.veerkracht.domain.shared.terms.TermUnit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Examples of the Algemene termijnenwet, by its articles. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TermTest {

    @Test
    void the_day_from_which_a_term_runs_is_not_counted() {
        assertThat(legal(7, DAYS, "2026-03-02")).isEqualTo("2026-03-09");
        assertThat(legal(6, WEEKS, "2026-03-02")).isEqualTo("2026-04-13");
        assertThat(legal(1, MONTHS, "2026-01-31")).as("a Saturday at first").isEqualTo("2026-03-02");
    }

    @Test
    void article_1_a_term_that_ends_on_a_working_day_ends_there() {
        assertThat(legal(6, WEEKS, "2026-01-09")).as("a Friday").isEqualTo("2026-02-20");
        assertThat(legal(6, WEEKS, "2026-01-12")).as("a Monday").isEqualTo("2026-02-23");
    }

    @Test
    void article_1_a_term_that_ends_in_a_weekend_ends_on_monday() {
        assertThat(legal(6, WEEKS, "2026-01-10")).as("a Saturday").isEqualTo("2026-02-23");
        assertThat(legal(6, WEEKS, "2026-01-11")).as("a Sunday").isEqualTo("2026-02-23");
    }

    @Test
    void article_1_and_3_a_term_that_ends_on_a_holiday_ends_on_the_first_working_day_after_it() {
        assertThat(legal(6, WEEKS, "2026-02-19")).as("before Good Friday").isEqualTo("2026-04-02");
        assertThat(legal(6, WEEKS, "2026-02-20"))
                .as("Good Friday, weekend, Easter Monday")
                .isEqualTo("2026-04-07");
        assertThat(legal(6, WEEKS, "2026-02-23")).as("Easter Monday").isEqualTo("2026-04-07");
        assertThat(legal(6, WEEKS, "2026-02-24")).as("after Easter").isEqualTo("2026-04-07");
        assertThat(legal(6, WEEKS, "2026-03-16")).as("King's day").isEqualTo("2026-04-28");
        assertThat(legal(6, WEEKS, "2026-03-24")).as("Liberation day").isEqualTo("2026-05-06");
        assertThat(legal(7, DAYS, "2026-12-18")).as("Christmas and a weekend").isEqualTo("2026-12-28");
    }

    @Test
    void article_3_paragraph_3_a_day_that_a_decree_names_is_a_holiday() {
        assertThat(legal(6, WEEKS, "2026-04-02"))
                .as("Ascension day, the Friday after it and a weekend")
                .isEqualTo("2026-05-18");
    }

    @Test
    void article_2_a_term_of_three_days_or_more_holds_two_working_days() {
        assertThat(legal(3, DAYS, "2026-04-01")).as("Thursday and Tuesday").isEqualTo("2026-04-07");
        assertThat(legal(3, DAYS, "2026-04-02"))
                .as("Tuesday alone, so Wednesday too")
                .isEqualTo("2026-04-08");
        assertThat(legal(4, DAYS, "2026-04-02"))
                .as("Tuesday alone, so Wednesday too")
                .isEqualTo("2026-04-08");
        assertThat(legal(5, DAYS, "2026-04-02")).as("ends on Tuesday").isEqualTo("2026-04-08");
        assertThat(legal(6, DAYS, "2026-04-02")).as("Tuesday and Wednesday").isEqualTo("2026-04-08");
    }

    @Test
    void article_2_a_term_of_two_days_may_hold_one_working_day() {
        assertThat(legal(2, DAYS, "2026-04-02")).isEqualTo("2026-04-07");
    }

    @Test
    void article_4_what_is_longer_than_ninety_days_twelve_weeks_or_three_months_is_not_extended() {
        assertThat(legal(90, DAYS, "2026-01-04")).isEqualTo("2026-04-07");
        assertThat(legal(91, DAYS, "2026-01-03")).as("a Saturday").isEqualTo("2026-04-04");
        assertThat(legal(12, WEEKS, "2026-01-10")).isEqualTo("2026-04-07");
        assertThat(legal(13, WEEKS, "2026-01-03")).as("a Saturday").isEqualTo("2026-04-04");
        assertThat(legal(3, MONTHS, "2026-01-04")).isEqualTo("2026-04-07");
        assertThat(legal(4, MONTHS, "2025-12-04")).as("a Saturday").isEqualTo("2026-04-04");
    }

    @Test
    void article_4_a_term_in_years_is_not_extended() {
        assertThat(legal(1, YEARS, "2025-04-04")).as("a Saturday").isEqualTo("2026-04-04");
        assertThat(legal(18, YEARS, "2008-02-29")).isEqualTo("2026-02-28");
    }

    @Test
    void a_term_that_no_act_sets_ends_where_it_ends() {
        Term custom = new Term(4, WEEKS, false, "custom");
        LocalDate saturday = LocalDate.of(2026, 3, 7);

        assertThat(custom.endsOn(saturday, TestHolidays.OF_2026)).isEqualTo("2026-04-04");
    }

    @Test
    void a_term_lasts_and_says_what_it_rests_on() {
        assertThatThrownBy(() -> new Term(0, DAYS, true, "an act")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Term(7, DAYS, true, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate legal(int amount, TermUnit unit, String from) {
        return new Term(amount, unit, true, "an act").endsOn(LocalDate.parse(from), TestHolidays.OF_2026);
    }
}
