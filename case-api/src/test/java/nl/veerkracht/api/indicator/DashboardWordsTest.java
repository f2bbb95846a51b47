package nl.veerkracht.api.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.api.indicator.DashboardAnswer.Cell;
import nl.veerkracht.api.indicator.DashboardAnswer.Reason;
import nl.veerkracht.api.indicator.DashboardPage.Row;
import nl.veerkracht.api.indicator.DashboardPage.Shown;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Status;
import nl.veerkracht.api.platform.web.PageText;
import nl.veerkracht.api.platform.web.Sentences;
import nl.veerkracht.domain.programme.events.IndicatorDirection;
import nl.veerkracht.domain.programme.events.IndicatorTexts;
import nl.veerkracht.domain.programme.events.IndicatorUnit;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.projections.indicator.Publication.Scope;
import nl.veerkracht.projections.indicator.Split;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a dashboard answers, in the words of its page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DashboardWordsTest {

    private static final PageText DUTCH = new PageText(new Sentences(), Sentences.DUTCH, ZoneId.of("Europe/Amsterdam"));
    private static final String Q1 = "2025-01-01/2025-04-01";
    private static final String Q2 = "2025-04-01/2025-07-01";
    private static final String HALF = "2025-01-01/2025-07-01";
    private static final String YEAR = "2025-01-01/2026-01-01";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HOUSEHOLDS         | 140  | 140 huishoudens",
                "HOUSEHOLDS         | 1    | 1 huishouden",
                "PERSONS            | 1    | 1 persoon",
                "COUNT              | 2.0  | 2,0",
                "PERCENT            | 65.7 | 65,7%",
                "HOURS_PER_WEEK     | -3.5 | −3,5 uur per week",
                "HOURS_PER_WEEK     | 1    | 1 uur per week",
                "CONTACTS_PER_MONTH | 1.0  | 1,0 contacten per maand",
                "DAYS               | 43.0 | 43,0 dagen",
                "SCORE              | 0    | 0 punten"
            })
    void a_value_is_told_in_its_unit(IndicatorUnit unit, BigDecimal value, String told) {
        Shown shown = new ShownFigures(DUTCH, unit, 0, false).of(cell(Scope.QUARTER, Q1, null, null, value, null));

        assertThat(shown.text()).isEqualTo(told);
        assertThat(shown.number()).isEqualTo(value.toPlainString());
        assertThat(shown.notMeasured()).isFalse();
    }

    @Test
    void what_was_not_measured_is_a_dash_with_a_reason_and_never_a_number() {
        ShownFigures figures = new ShownFigures(DUTCH, IndicatorUnit.DAYS, 0, false);
        Shown notRecorded = figures.of(cell(Scope.TO_DATE, Q1, null, null, null, Reason.NOT_RECORDED));
        Shown nothing = figures.of(cell(Scope.QUARTER, Q1, null, null, null, null));

        assertThat(notRecorded.notMeasured()).isTrue();
        assertThat(notRecorded.why()).isEqualTo("Niet gemeten: waar dit cijfer op rust, wordt nog niet vastgelegd.");
        assertThat(nothing.notMeasured()).isTrue();
        assertThat(nothing.why()).isEqualTo("Niet gemeten: er was niets te meten.");
        assertThat(nothing.number()).isNull();
    }

    @Test
    void periods_that_are_only_told_together_stand_behind_the_last_of_them() {
        DashboardPage.Line line = line(
                IndicatorUnit.HOUSEHOLDS,
                cell(Scope.TO_DATE, HALF, null, null, BigDecimal.valueOf(7), null),
                cell(Scope.RUN, HALF, null, null, BigDecimal.valueOf(7), null),
                cell(Scope.QUARTER, Q1, null, null, null, Reason.HELD_BACK),
                cell(Scope.QUARTER, Q2, null, null, null, Reason.HELD_BACK));

        assertThat(line.toDate().text()).isEqualTo("7 huishoudens");
        assertThat(line.toDateOf()).isEqualTo("januari 2025 t/m juni 2025");
        assertThat(line.facts())
                .extracting(fact -> fact.name() + ": " + fact.value())
                .contains("Bereikt deel van de streefwaarde: 104,2%");
        assertThat(line.periods())
                .extracting(row -> row.label() + ": " + row.figure().text() + (row.together() ? " *" : ""))
                .containsExactly(
                        "1e kwartaal 2025: te klein om te tonen",
                        "2e kwartaal 2025: te klein om te tonen",
                        "januari 2025 t/m juni 2025 samen: 7 huishoudens *");
    }

    @Test
    void while_nothing_rests_on_enough_the_whole_is_too_small_as_well() {
        DashboardPage.Line line =
                line(IndicatorUnit.HOUSEHOLDS, cell(Scope.QUARTER, Q1, null, null, null, Reason.HELD_BACK));

        assertThat(line.toDate().heldBack()).isTrue();
        assertThat(line.toDateOf()).isNull();
    }

    @Test
    void the_parts_of_a_year_that_are_held_back_stand_together() {
        DashboardPage.Line line = line(
                IndicatorUnit.PERCENT,
                cell(Scope.YEAR, YEAR, null, null, new BigDecimal("50.0"), null),
                cell(Scope.PART, YEAR, Split.NEIGHBOURHOOD, "WK195204", null, Reason.HELD_BACK),
                cell(Scope.PART, YEAR, Split.NEIGHBOURHOOD, "WK195207", new BigDecimal("60.0"), null),
                cell(Scope.PART, YEAR, Split.NEIGHBOURHOOD, "WK195202", null, Reason.HELD_BACK),
                cell(Scope.PART, YEAR, Split.POLICY_TASK, "6", new BigDecimal("50.0"), null));

        assertThat(line.years()).singleElement().satisfies(year -> {
            assertThat(year.label()).isEqualTo("2025");
            assertThat(said(year.whole())).isEqualTo("Alles samen: 50,0%, 1,25 van 20, 9");
            assertThat(year.splits()).extracting(DashboardPage.Parts::name).containsExactly("Per wijk", "Per opgave");
            assertThat(year.splits().get(0).parts())
                    .extracting(DashboardWordsTest::said)
                    .containsExactly(
                            "wijk WK195207: 60,0%, 1,25 van 20, 9",
                            "wijk WK195202, wijk WK195204: te klein om te tonen,  van , ");
            assertThat(year.splits().get(1).parts())
                    .extracting(Row::label)
                    .containsExactly("Opgave 6: vaker een Eigen Kracht-conferentie");
        });
    }

    private static String said(Row row) {
        return row.label() + ": " + row.figure().text() + ", " + row.numerator() + " van " + row.denominator() + ", "
                + row.households();
    }

    /** An indicator whose numerators are in hundredths. */
    private static DashboardPage.Line line(IndicatorUnit unit, Cell... cells) {
        DashboardAnswer answer = new DashboardAnswer(
                new ProgrammeId("00000000-0000-4000-8000-00000000000f"),
                "Proeftuin",
                LocalDate.of(2026, 1, 1),
                Instant.parse("2026-01-20T10:00:00Z"),
                Status.DEFINITIVE,
                1_234L,
                List.of(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 1)),
                List.of(new DashboardAnswer.Line(
                        "care-hours-12-months",
                        1,
                        new IndicatorTexts("Naam", "Name", "Teller", "Numerator", "Noemer", "Denominator"),
                        unit,
                        IndicatorDirection.DOWN,
                        5,
                        null,
                        null,
                        List.of(cells))));
        DashboardPage.Edition edition = Objects.requireNonNull(new DashboardWords(DUTCH, code -> "wijk " + code)
                .page(answer, false)
                .edition());
        assertThat(edition.known())
                .isEqualTo("Zoals bekend op 20 januari 2026 om 11:00 uur, na regel 1.234 van het logboek.");
        assertThat(edition.choices())
                .extracting(choice -> choice.value() + " " + choice.label() + " " + choice.chosen())
                .containsExactly("2026-01-01 31 december 2025 true", "2025-07-01 30 juni 2025 false");
        return edition.indicators().get(0);
    }

    private static Cell cell(
            Scope scope,
            String period,
            @Nullable Split split,
            @Nullable String part,
            @Nullable BigDecimal value,
            @Nullable Reason reason) {
        String[] days = period.split("/");
        boolean told = value != null;
        return new Cell(
                scope,
                LocalDate.parse(days[0]),
                LocalDate.parse(days[1]),
                split,
                part,
                null,
                value,
                reason,
                told ? 125L : null,
                told ? 20L : null,
                told ? 9 : null,
                scope == Scope.TO_DATE && told ? new TargetAnswer(120L, new BigDecimal("104.2"), null) : null,
                null);
    }
}
