package nl.veerkracht.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.veerkracht.domain.agenda.EarlyReviewRules.CareChange;
import nl.veerkracht.domain.agenda.EarlyReviewRules.Cause;
import nl.veerkracht.domain.agenda.EarlyReviewRules.Direction;
import nl.veerkracht.domain.shared.CareId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EarlyReviewRulesTest {

    private static final CareId HELP = new CareId("55555555-0000-4000-8000-000000000001");
    private static final CareId DAY_CARE = new CareId("55555555-0000-4000-8000-000000000002");

    @ParameterizedTest(name = "less from {0}, more from {1}, within {2} months: {3}")
    @CsvSource({
        "2023-11-01, 2023-11-02, 3, true",
        "2023-11-01, 2024-01-31, 3, true",
        "2023-11-01, 2024-02-01, 3, true",
        "2023-11-01, 2024-02-02, 3, false",
        "2023-11-01, 2024-05-01, 6, true",
        "2023-11-01, 2024-05-02, 6, false",
        "2023-11-01, 2023-12-01, 1, true",
        "2023-11-01, 2023-12-02, 1, false",
        // a month without that day: its last day is the last that counts
        "2023-11-30, 2024-02-29, 3, true",
        "2023-11-30, 2024-03-01, 3, false",
        "2023-01-31, 2023-04-30, 3, true",
        "2023-01-31, 2023-05-01, 3, false",
        // an increase before the reduction follows no reduction
        "2023-11-01, 2023-10-31, 3, false"
    })
    void an_increase_follows_soon_until_the_same_day_so_many_months_later(
            LocalDate less, LocalDate more, int months, boolean soon) {
        List<CareChange> changes =
                List.of(change(4, HELP, Direction.LESS, less), change(5, HELP, Direction.MORE, more));

        assertThat(EarlyReviewRules.causes(changes, months)).hasSize(soon ? 1 : 0);
    }

    @Test
    void of_one_day_the_order_of_recording_tells_what_came_first() {
        LocalDate day = LocalDate.of(2023, 11, 1);
        CareChange less = change(4, HELP, Direction.LESS, day);
        CareChange more = change(5, HELP, Direction.MORE, day);
        CareChange moreBefore = change(3, HELP, Direction.MORE, day);

        assertThat(EarlyReviewRules.causes(List.of(less, more, moreBefore), 3)).containsExactly(new Cause(less, more));
    }

    @Test
    void a_correction_keeps_the_place_of_what_it_corrects() {
        LocalDate day = LocalDate.of(2023, 11, 1);
        CareChange less = change(4, HELP, Direction.LESS, day);
        CareChange corrected = new CareChange(9, 3, HELP, Direction.MORE, day);

        assertThat(EarlyReviewRules.causes(List.of(less, corrected), 3)).isEmpty();
    }

    @Test
    void a_reduction_that_is_recorded_after_the_increase_counts_from_its_own_day() {
        CareChange more = change(4, HELP, Direction.MORE, LocalDate.of(2024, 1, 1));
        CareChange backDated = change(5, HELP, Direction.LESS, LocalDate.of(2023, 11, 1));

        assertThat(EarlyReviewRules.causes(List.of(more, backDated), 3)).containsExactly(new Cause(backDated, more));
    }

    @Test
    void another_arrangement_has_nothing_to_do_with_it() {
        List<CareChange> changes = List.of(
                change(4, DAY_CARE, Direction.LESS, LocalDate.of(2023, 11, 1)),
                change(5, HELP, Direction.MORE, LocalDate.of(2023, 12, 1)));

        assertThat(EarlyReviewRules.causes(changes, 3)).isEmpty();
    }

    @Test
    void the_last_reduction_before_the_increase_is_its_cause_however_they_come() {
        CareChange first = change(4, HELP, Direction.LESS, LocalDate.of(2023, 10, 15));
        CareChange second = change(5, HELP, Direction.LESS, LocalDate.of(2023, 11, 1));
        CareChange more = change(6, HELP, Direction.MORE, LocalDate.of(2023, 12, 1));
        CareChange later = change(7, HELP, Direction.LESS, LocalDate.of(2023, 12, 15));
        List<CareChange> changes = new ArrayList<>(List.of(first, second, more, later));
        Collections.reverse(changes);

        assertThat(EarlyReviewRules.causes(changes, 3)).containsExactly(new Cause(second, more));
    }

    @Test
    void two_increases_after_one_reduction_have_one_cause_each() {
        CareChange less = change(4, HELP, Direction.LESS, LocalDate.of(2023, 11, 1));
        CareChange more = change(5, HELP, Direction.MORE, LocalDate.of(2023, 12, 1));
        CareChange stillMore = change(6, HELP, Direction.MORE, LocalDate.of(2024, 1, 1));

        assertThat(EarlyReviewRules.causes(List.of(less, stillMore, more), 3))
                .containsExactly(new Cause(less, more), new Cause(less, stillMore));
    }

    private static CareChange change(long number, CareId careId, Direction direction, LocalDate on) {
        return new CareChange(number, number, careId, direction, on);
    }
}
