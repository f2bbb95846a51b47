package nl.veerkracht.projections.indicator;

import static nl.veerkracht.projections.casefile.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.projections.indicator.Contribution.Missing;
import nl.veerkracht.projections.indicator.Figure.Part;
import nl.veerkracht.projections.indicator.Indicator.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureTest {

    private static final HouseholdId ONE = new HouseholdId("00000000-0000-4000-8000-000000000001");
    private static final HouseholdId OTHER = new HouseholdId("00000000-0000-4000-8000-000000000002");

    private final List<Part> parts = new ArrayList<>();

    @Test
    void a_person_of_two_households_counts_once() {
        add(ONE, Contribution.one(day("2024-02-01"), "child"));
        add(OTHER, Contribution.one(day("2024-03-01"), "child"));
        add(OTHER, Contribution.one(day("2024-03-01"), "father"));

        Figure figure = of(Kind.NUMBER, parts);
        assertThat(figure.value()).isEqualTo(new BigDecimal("2"));
        assertThat(figure.subjects()).isEqualTo(2);
        assertThat(figure.households()).isEqualTo(2);
    }

    @Test
    void a_percentage_is_of_sums_and_not_a_mean_of_percentages() {
        add(ONE, Contribution.value(500, 800, day("2024-02-01"), "one", List.of()));
        add(OTHER, Contribution.value(0, 100, day("2024-02-01"), "other", List.of()));

        Figure figure = of(Kind.PERCENTAGE, parts);
        assertThat(figure.value()).isEqualTo(new BigDecimal("55.6"));
        assertThat(figure.numerator()).isEqualTo(500);
        assertThat(figure.denominator()).isEqualTo(900);
    }

    @Test
    void a_mean_and_a_median_are_told_to_one_decimal() {
        add(ONE, Contribution.value(3, 1, day("2024-02-01"), "a", List.of()));
        add(ONE, Contribution.value(4, 1, day("2024-02-01"), "b", List.of()));
        add(ONE, Contribution.value(10, 1, day("2024-02-01"), "c", List.of()));
        assertThat(of(Kind.MEAN, parts).value()).isEqualTo(new BigDecimal("5.7"));
        assertThat(of(Kind.MEDIAN, parts).value()).isEqualTo(new BigDecimal("4.0"));

        add(ONE, Contribution.value(7, 1, day("2024-02-01"), "d", List.of()));
        assertThat(of(Kind.MEDIAN, parts).value()).isEqualTo(new BigDecimal("5.5"));
    }

    @Test
    void what_is_counted_in_hundredths_is_told_in_wholes() {
        add(ONE, Contribution.value(-325, 1, day("2024-02-01"), "one", List.of()));
        add(OTHER, Contribution.value(100, 1, day("2024-02-01"), "other", List.of()));

        Indicator hours = Indicators.find("care-hours-6-months", 1).orElseThrow();
        assertThat(Figure.of(hours, parts).value()).isEqualTo(new BigDecimal("-1.1"));
        assertThat(Figure.of(hours, parts).numerator()).isEqualTo(-225);
    }

    @Test
    void what_was_not_measured_has_no_value_and_says_why() {
        add(ONE, Contribution.missing(Missing.NO_BASELINE, day("2024-02-01"), "one"));
        add(OTHER, Contribution.missing(Missing.NO_BASELINE, day("2024-02-01"), "other"));

        Figure figure = of(Kind.PERCENTAGE, parts);
        assertThat(figure.value()).isNull();
        assertThat(figure.households()).isZero();
        assertThat(figure.missing()).containsExactly(Map.entry(Missing.NO_BASELINE, 2));
        assertThat(of(Kind.MEDIAN, parts).value()).isNull();
        assertThat(of(Kind.MEAN, parts).value()).isNull();
        assertThat(of(Kind.NUMBER, List.of()).value()).isEqualTo(new BigDecimal("0"));
    }

    @Test
    void numerators_are_taken_apart_by_category() {
        add(ONE, Contribution.one(day("2024-02-01"), "a").in("TYPING_ERROR"));
        add(ONE, Contribution.one(day("2024-02-01"), "b").in("TYPING_ERROR"));
        add(ONE, Contribution.one(day("2024-02-01"), "c").in("WRONG_DATE"));
        add(ONE, Contribution.value(0, 7, day("2024-02-01"), "d", List.of()));

        Figure figure = of(Kind.PERCENTAGE, parts);
        assertThat(figure.value()).isEqualTo(new BigDecimal("30.0"));
        assertThat(figure.categories()).containsExactly(Map.entry("TYPING_ERROR", 2L), Map.entry("WRONG_DATE", 1L));
    }

    @Test
    void a_household_with_two_policy_tasks_counts_in_both_and_once_in_the_whole() {
        Figures figures = new Figures(
                Indicators.find("households-reached", 1).orElseThrow(),
                List.of(
                        household(ONE, "WK195201", TargetGroup.OGGZ, Set.of(1, 4), "2024-02-01"),
                        household(OTHER, "WK195202", TargetGroup.COMPLEX_YOUTH_CARE, Set.of(4), "2024-05-01")),
                new Period(day("2024-01-01"), day("2025-01-01")));

        assertThat(figures.total().value()).isEqualTo(new BigDecimal("2"));
        assertThat(values(figures.by(Split.POLICY_TASK))).containsExactly(Map.entry("1", 1), Map.entry("4", 2));
        assertThat(values(figures.by(Split.NEIGHBOURHOOD)))
                .containsExactly(Map.entry("WK195201", 1), Map.entry("WK195202", 1));
        assertThat(values(figures.by(Split.TARGET_GROUP)))
                .containsExactly(Map.entry("COMPLEX_YOUTH_CARE", 1), Map.entry("OGGZ", 1));
        assertThat(values(figures.by(Split.QUARTER))).containsExactly(Map.entry("2024-Q1", 1), Map.entry("2024-Q2", 1));
    }

    @Test
    void the_day_after_the_period_does_not_count_in_it() {
        Figures figures = new Figures(
                Indicators.find("households-reached", 1).orElseThrow(),
                List.of(
                        household(ONE, "WK195201", TargetGroup.OGGZ, Set.of(1), "2024-03-31"),
                        household(OTHER, "WK195201", TargetGroup.OGGZ, Set.of(1), "2024-04-01")),
                new Period(day("2024-01-01"), day("2024-04-01")));

        assertThat(figures.total().value()).isEqualTo(new BigDecimal("1"));
        assertThat(figures.parts(null, null)).extracting(Part::householdId).containsExactly(ONE);
    }

    private static Map<String, Integer> values(Map<String, Figure> figures) {
        Map<String, Integer> values = new TreeMap<>();
        figures.forEach((cell, figure) -> values.put(cell, figure.value().intValueExact()));
        return values;
    }

    private static HouseholdContributions household(
            HouseholdId id, String neighbourhood, TargetGroup group, Set<Integer> tasks, String on) {
        return new HouseholdContributions(
                id,
                neighbourhood,
                group,
                tasks,
                Map.of("households-reached", List.of(Contribution.one(day(on), id.value()))));
    }

    private static Figure of(Kind kind, List<Part> parts) {
        return Figure.of(new Indicator("test", 1, kind, 0, household -> Stream.empty()), parts);
    }

    private void add(HouseholdId household, Contribution contribution) {
        parts.add(new Part(household, contribution));
    }
}
