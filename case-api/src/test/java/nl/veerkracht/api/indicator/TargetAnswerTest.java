package nl.veerkracht.api.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.api.indicator.TargetAnswer.Reason;
import nl.veerkracht.api.platform.surroundings.PublishedDefinition;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Target;
import nl.veerkracht.domain.programme.events.IndicatorDirection;
import nl.veerkracht.domain.programme.events.IndicatorFrequency;
import nl.veerkracht.domain.programme.events.IndicatorSource;
import nl.veerkracht.domain.programme.events.IndicatorTexts;
import nl.veerkracht.domain.programme.events.IndicatorUnit;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetAnswerTest {

    private static final RegisteredProgramme PROGRAMME = programme(600);
    private static final PublishedDefinition REACH = definition("households-reached", IndicatorDirection.UP);
    private static final PublishedDefinition PERSONS = definition("persons-reached", IndicatorDirection.UP);
    private static final PublishedDefinition CARE = definition("care-hours-12-months", IndicatorDirection.DOWN);

    @Test
    void from_the_first_day_of_the_programme_on_its_own_target_counts_to_one_decimal() {
        assertThat(TargetAnswer.of(PROGRAMME, REACH, period("2024-02-01", "2024-05-01"), figure("41")))
                .isEqualTo(new TargetAnswer(120L, figure("34.2"), null));
    }

    @Test
    void within_a_year_the_target_of_that_year_counts_and_over_more_years_none() {
        assertThat(TargetAnswer.of(PROGRAMME, REACH, period("2025-01-01", "2026-01-01"), figure("50")))
                .isEqualTo(new TargetAnswer(40L, figure("125.0"), null));
        assertThat(TargetAnswer.of(PROGRAMME, REACH, period("2025-01-01", "2026-01-02"), figure("50")))
                .isEqualTo(new TargetAnswer(null, null, Reason.NO_TARGET));
        assertThat(TargetAnswer.ofYear(PROGRAMME, REACH, 2025, figure("10")))
                .isEqualTo(new TargetAnswer(40L, figure("25.0"), null));
        assertThat(TargetAnswer.ofYear(PROGRAMME, REACH, 2026, figure("10")))
                .isEqualTo(new TargetAnswer(null, null, Reason.NO_TARGET));
    }

    @Test
    void without_a_figure_or_where_less_is_hoped_for_there_is_no_share_and_nothing_is_not_0() {
        assertThat(TargetAnswer.ofYear(PROGRAMME, REACH, 2025, null))
                .isEqualTo(new TargetAnswer(40L, null, Reason.NO_FIGURE));
        assertThat(TargetAnswer.ofYear(PROGRAMME, CARE, 2025, figure("-1.0")))
                .isEqualTo(new TargetAnswer(-2L, null, Reason.NO_SHARE));
        assertThat(TargetAnswer.ofYear(PROGRAMME, REACH, 2025, figure("0")))
                .isEqualTo(new TargetAnswer(40L, figure("0.0"), null));
    }

    @Test
    void persons_are_told_as_a_share_of_the_residents_meant_and_nothing_else_is() {
        assertThat(TargetAnswer.ofEstimate(PROGRAMME, PERSONS, figure("413")))
                .isEqualTo(new TargetAnswer(600L, figure("68.8"), null));
        assertThat(TargetAnswer.ofEstimate(programme(null), PERSONS, figure("413")))
                .isEqualTo(new TargetAnswer(null, null, Reason.NO_TARGET));
        assertThat(TargetAnswer.ofEstimate(PROGRAMME, REACH, figure("140"))).isNull();
    }

    private static BigDecimal figure(String value) {
        return new BigDecimal(value);
    }

    private static Period period(String from, String until) {
        return new Period(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static RegisteredProgramme programme(@Nullable Integer estimate) {
        return new RegisteredProgramme(
                new ProgrammeId("00000000-0000-4000-8000-000000000001"),
                "PROEFTUIN",
                "Proeftuin",
                "GM1952",
                period("2024-02-01", "2027-02-01"),
                estimate,
                List.of(
                        new Target("households-reached", null, 120),
                        new Target("households-reached", 2025, 40),
                        new Target("care-hours-12-months", 2025, -2)),
                null,
                List.of(),
                List.of(),
                new RegisteredProgramme.Money(null, List.of()),
                List.of(),
                List.of(),
                0);
    }

    private static PublishedDefinition definition(String code, IndicatorDirection direction) {
        return new PublishedDefinition(
                code,
                1,
                LocalDate.parse("2024-02-01"),
                new IndicatorTexts("naam", "name", "teller", "numerator", null, null),
                IndicatorUnit.COUNT,
                direction,
                IndicatorFrequency.QUARTER,
                IndicatorSource.HOUSEHOLD_FILES,
                5);
    }
}
