package nl.veerkracht.projections.indicator;

import static nl.veerkracht.projections.casefile.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.projections.indicator.Publication.Cell;
import nl.veerkracht.projections.indicator.Publication.Step;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What becomes of entries that came late, were corrected or withdrawn (ADR-0024). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LateEntriesPublishedTest {

    private static final List<Period> QUARTERS = IntStream.range(0, 4)
            .mapToObj(number -> day("2024-01-01").plusMonths(3L * number))
            .map(first -> new Period(first, first.plusMonths(3)))
            .toList();
    private static final Map<Split, Set<String>> NAMES = Map.of(
            Split.NEIGHBOURHOOD, Set.of("A"),
            Split.TARGET_GROUP, Set.of("OGGZ"),
            Split.POLICY_TASK, Set.of("1"));

    private final List<HouseholdContributions> households = new ArrayList<>();
    private Indicator indicator = Indicators.find("households-reached", 1).orElseThrow();
    private Publication publication = new Publication(indicator);
    private int enrolled;

    @Test
    void fewer_than_five_that_came_late_are_told_nowhere() {
        enrolled(12, "2024-02-01");
        published("2024-04-20", 1);
        enrolled(4, "2024-02-01");
        published("2024-05-20", 1);

        assertThat(cells("2024-04-01", "2024-05-20")).containsExactly("TO_DATE 12", "QUARTER 12");
        enrolled(10, "2024-05-01");
        published("2024-07-20", 2);
        assertThat(cells("2024-07-01", "2024-07-20")).containsExactly("TO_DATE 22", "QUARTER 12", "QUARTER 10");
    }

    @Test
    void five_that_came_late_in_whatever_quarters_are_told_to_date_and_what_was_told_of_the_quarters_stands() {
        enrolled(12, "2024-02-01");
        published("2024-04-20", 1);
        enrolled(4, "2024-02-01");
        enrolled(10, "2024-05-01");
        published("2024-07-20", 2);
        enrolled(1, "2024-05-01");
        published("2024-08-20", 2);

        assertThat(cells("2024-07-01", "2024-08-20")).containsExactly("TO_DATE 27", "QUARTER 12", "QUARTER 10");
        assertThat(cells("2024-07-01", "2024-07-20")).containsExactly("TO_DATE 22", "QUARTER 12", "QUARTER 10");
        assertThat(cells("2024-04-01", "2024-08-20")).containsExactly("TO_DATE 12", "QUARTER 12");
    }

    @Test
    void a_year_is_the_sum_of_what_was_told_of_its_quarters_and_so_are_its_parts() {
        enrolled(12, "2024-02-01");
        published("2024-04-20", 1);
        enrolled(6, "2024-02-01");
        enrolled(10, "2024-05-01");
        published("2024-07-20", 2);
        enrolled(10, "2024-08-01");
        published("2024-10-20", 3);
        enrolled(10, "2024-11-01");
        published("2025-01-20", 4);

        assertThat(cells("2025-01-01", "2025-01-20"))
                .startsWith("TO_DATE 48", "YEAR 42", "PART 42", "PART 42", "PART 42", "QUARTER 12");
    }

    @Test
    void who_is_withdrawn_or_moved_to_another_quarter_is_told_with_others_as_well() {
        enrolled(12, "2024-02-01");
        enrolled(10, "2024-05-01");
        published("2024-07-20", 2);
        households.remove(0);
        HouseholdContributions moved = households.remove(0);
        enrolled(moved.householdId(), "2024-08-01");
        enrolled(10, "2024-08-01");
        published("2024-10-20", 3);
        assertThat(cells("2024-10-01", "2024-10-20"))
                .containsExactly("TO_DATE 33", "QUARTER 12", "QUARTER 10", "QUARTER 11");

        households.subList(0, 3).clear();
        published("2024-11-20", 3);
        assertThat(cells("2024-10-01", "2024-11-20"))
                .containsExactly("TO_DATE 28", "QUARTER 12", "QUARTER 10", "QUARTER 11");
    }

    @Test
    void a_value_that_was_corrected_is_told_with_others_as_well() {
        indicator = Indicators.find("care-hours-12-months", 1).orElseThrow();
        publication = new Publication(indicator);
        for (int number = 0; number < 8; number++) {
            changed(id(number), -100);
        }
        published("2024-04-20", 1);
        for (int number = 0; number < 4; number++) {
            changed(households.remove(0).householdId(), -500);
        }
        published("2024-05-20", 1);
        assertThat(cells("2024-04-01", "2024-05-20")).containsExactly("TO_DATE -1.0", "QUARTER -1.0");

        changed(households.remove(0).householdId(), -500);
        published("2024-06-20", 1);
        assertThat(cells("2024-04-01", "2024-06-20")).containsExactly("TO_DATE -3.5", "QUARTER -1.0");
    }

    /** Else it would be told as of the last day of a quarter of which nothing is told. */
    @Test
    void while_a_quarter_waits_for_the_next_what_came_late_waits_too() {
        enrolled(12, "2024-02-01");
        published("2024-04-20", 1);
        enrolled(5, "2024-02-01");
        enrolled(2, "2024-05-01");
        published("2024-07-20", 2);
        assertThat(cells("2024-07-01", "2024-07-20")).containsExactly("TO_DATE 12", "QUARTER 12", "QUARTER held back");

        enrolled(3, "2024-05-02");
        published("2024-08-20", 2);
        assertThat(cells("2024-07-01", "2024-08-20")).containsExactly("TO_DATE 22", "QUARTER 12", "QUARTER 5");
    }

    private void enrolled(int number, String on) {
        for (int one = 0; one < number; one++) {
            enrolled(id(enrolled++), on);
        }
    }

    private void enrolled(HouseholdId id, String on) {
        contributed(id, Contribution.one(day(on), id.value()));
    }

    private void changed(HouseholdId id, long hundredths) {
        contributed(id, Contribution.value(hundredths, 1, day("2024-02-01"), id.value(), List.of()));
    }

    private void contributed(HouseholdId id, Contribution contribution) {
        households.add(new HouseholdContributions(
                id, "A", TargetGroup.OGGZ, Set.of(1), Map.of(indicator.code(), List.of(contribution))));
    }

    private static HouseholdId id(int number) {
        return new HouseholdId("00000000-0000-4000-8000-%012d".formatted(number));
    }

    private void published(String on, int quarters) {
        publication.publish(new Step(moment(on), QUARTERS.subList(0, quarters), List.copyOf(households), NAMES, 5));
    }

    private static Instant moment(String on) {
        return day(on).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private List<String> cells(String until, String by) {
        return publication.cells(day(until), moment(by)).stream()
                .map(LateEntriesPublishedTest::inShort)
                .toList();
    }

    private static String inShort(Cell cell) {
        return cell.scope() + " "
                + (cell.figure() == null ? "held back" : cell.figure().value());
    }
}
