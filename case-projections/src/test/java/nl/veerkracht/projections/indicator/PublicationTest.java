package nl.veerkracht.projections.indicator;

import static nl.veerkracht.projections.casefile.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.projections.indicator.Publication.Cell;
import nl.veerkracht.projections.indicator.Publication.Step;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicationTest {

    private static final Indicator REACH =
            Indicators.find("households-reached", 1).orElseThrow();
    private static final Map<Split, Set<String>> NAMES = Map.of(
            Split.NEIGHBOURHOOD, Set.of("A", "B", "C", "D"),
            Split.TARGET_GROUP, Set.of("OGGZ"),
            Split.POLICY_TASK, Set.of("1"));

    private final List<HouseholdContributions> households = new ArrayList<>();

    @Test
    void a_small_part_is_held_back_with_the_smallest_other_one_so_that_the_rest_does_not_tell_it() {
        enrolled(12, "A", "2024-02-01");
        enrolled(9, "B", "2024-05-01");
        enrolled(3, "C", "2024-08-01");
        enrolled(30, "D", "2024-11-01");

        assertThat(published(4))
                .containsExactly(
                        "TO_DATE 2024-01-01 2025-01-01 54",
                        "YEAR 2024-01-01 2025-01-01 54",
                        "PART 2024-01-01 2025-01-01 A 12",
                        "PART 2024-01-01 2025-01-01 B held back",
                        "PART 2024-01-01 2025-01-01 C held back",
                        "PART 2024-01-01 2025-01-01 D 30",
                        "PART 2024-01-01 2025-01-01 OGGZ 54",
                        "PART 2024-01-01 2025-01-01 1 54",
                        "RUN 2024-07-01 2025-01-01 33",
                        "QUARTER 2024-01-01 2024-04-01 12",
                        "QUARTER 2024-04-01 2024-07-01 9",
                        "QUARTER 2024-07-01 2024-10-01 held back",
                        "QUARTER 2024-10-01 2025-01-01 held back");
    }

    /** Else the quarter before it, which was published when it was closed, would tell it from the whole. */
    @Test
    void what_is_published_to_date_waits_for_a_small_quarter() {
        enrolled(12, "A", "2024-02-01");
        enrolled(3, "C", "2024-05-01");
        enrolled(1, "C", "2024-08-01");
        enrolled(1, "C", "2024-11-01");
        enrolled(7, "D", "2025-02-01");

        assertThat(published(1))
                .containsExactly("TO_DATE 2024-01-01 2024-04-01 12", "QUARTER 2024-01-01 2024-04-01 12");
        assertThat(published(3))
                .containsExactly(
                        "TO_DATE 2024-01-01 2024-04-01 12",
                        "QUARTER 2024-01-01 2024-04-01 12",
                        "QUARTER 2024-04-01 2024-07-01 held back",
                        "QUARTER 2024-07-01 2024-10-01 held back");
        assertThat(published(5))
                .startsWith("TO_DATE 2024-01-01 2025-04-01 24")
                .contains("YEAR 2024-01-01 2025-01-01 17", "RUN 2024-04-01 2025-01-01 5");
    }

    @Test
    void a_run_that_is_not_complete_at_the_end_of_a_year_goes_to_the_next() {
        enrolled(12, "A", "2024-02-01");
        enrolled(12, "A", "2024-05-01");
        enrolled(12, "A", "2024-08-01");
        enrolled(3, "A", "2024-11-01");
        enrolled(8, "A", "2025-02-01");

        enrolled(9, "B", "2025-11-01");

        assertThat(published(4))
                .contains("YEAR 2024-01-01 2024-10-01 36", "PART 2024-01-01 2024-10-01 OGGZ 36")
                .contains("QUARTER 2024-10-01 2025-01-01 held back");
        assertThat(published(8))
                .contains(
                        "YEAR 2024-01-01 2024-10-01 36",
                        "YEAR 2024-10-01 2026-01-01 20",
                        "RUN 2024-10-01 2025-04-01 11");
    }

    @Test
    void several_small_parts_need_no_other_one_when_they_rest_together_on_the_threshold() {
        enrolled(2, "A", "2024-02-01");
        enrolled(3, "B", "2024-02-01");
        enrolled(20, "C", "2024-02-01");
        enrolled(21, "D", "2024-02-01");

        assertThat(published(4))
                .contains(
                        "PART 2024-01-01 2024-04-01 A held back",
                        "PART 2024-01-01 2024-04-01 B held back",
                        "PART 2024-01-01 2024-04-01 C 20",
                        "PART 2024-01-01 2024-04-01 D 21");
    }

    @Test
    void an_empty_part_is_as_much_a_secret_as_a_small_one() {
        enrolled(10, "A", "2024-02-01");
        enrolled(20, "B", "2024-02-01");
        enrolled(30, "C", "2024-02-01");

        assertThat(published(4))
                .contains(
                        "PART 2024-01-01 2024-04-01 A held back",
                        "PART 2024-01-01 2024-04-01 B 20",
                        "PART 2024-01-01 2024-04-01 C 30",
                        "PART 2024-01-01 2024-04-01 D held back");
    }

    @Test
    void a_year_that_is_not_closed_is_not_split_and_its_quarters_stand_beside_the_closed_year() {
        enrolled(10, "A", "2024-02-01");
        enrolled(10, "A", "2024-05-01");
        enrolled(10, "A", "2024-08-01");
        enrolled(10, "A", "2024-11-01");
        enrolled(10, "B", "2025-02-01");
        enrolled(10, "B", "2025-05-01");

        assertThat(published(6))
                .startsWith("TO_DATE 2024-01-01 2025-07-01 60", "YEAR 2024-01-01 2025-01-01 40")
                .endsWith("QUARTER 2025-01-01 2025-04-01 10", "QUARTER 2025-04-01 2025-07-01 10")
                .noneMatch(cell -> cell.startsWith("PART 2025"));
    }

    @Test
    void of_a_programme_that_hardly_began_nothing_is_told() {
        enrolled(4, "A", "2024-02-01");

        assertThat(published(2))
                .containsExactly("QUARTER 2024-01-01 2024-04-01 held back", "QUARTER 2024-04-01 2024-07-01 held back");
    }

    @Test
    void nothing_is_published_before_a_quarter_is_closed_and_nothing_of_what_is_not_recorded() {
        enrolled(40, "A", "2024-02-01");

        assertThat(published(0)).isEmpty();
        Publication buddies =
                new Publication(Indicators.find("buddy-matches", 1).orElseThrow());
        buddies.publish(step(4));
        assertThat(buddies.cells(day("2025-01-01"), step(4).at())).isEmpty();
    }

    private void enrolled(int number, String neighbourhood, String on) {
        for (int one = 0; one < number; one++) {
            String id = "00000000-0000-4000-8000-%012d".formatted(households.size());
            households.add(new HouseholdContributions(
                    new HouseholdId(id),
                    neighbourhood,
                    TargetGroup.OGGZ,
                    Set.of(1),
                    Map.of("households-reached", List.of(Contribution.one(day(on), id)))));
        }
    }

    private List<String> published(int quarters) {
        Publication publication = new Publication(REACH);
        for (int closed = 1; closed <= quarters; closed++) {
            publication.publish(step(closed));
        }
        return publication
                .cells(
                        day("2024-01-01").plusMonths(3L * quarters),
                        step(quarters).at())
                .stream()
                .map(PublicationTest::inShort)
                .toList();
    }

    /** The closing of a quarter, on the day after its last one. */
    private Step step(int closed) {
        return new Step(
                day("2024-01-01")
                        .plusMonths(3L * closed)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant(),
                quarters(closed),
                households,
                NAMES,
                5);
    }

    private static List<Period> quarters(int number) {
        List<Period> quarters = new ArrayList<>();
        for (int quarter = 0; quarter < number; quarter++) {
            quarters.add(new Period(
                    day("2024-01-01").plusMonths(3L * quarter),
                    day("2024-04-01").plusMonths(3L * quarter)));
        }
        return quarters;
    }

    private static String inShort(Cell cell) {
        return cell.scope() + " " + cell.period().fromDate() + " "
                + cell.period().untilDate()
                + (cell.name() == null ? "" : " " + cell.name()) + " "
                + (cell.figure() == null ? "held back" : cell.figure().value());
    }
}
