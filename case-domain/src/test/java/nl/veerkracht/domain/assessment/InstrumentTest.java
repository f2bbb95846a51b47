package nl.veerkracht.domain.assessment;

import static nl.veerkracht.domain.assessment.Assessments.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.domain.assessment.AssessmentSurroundings.HouseholdFacts;
import nl.veerkracht.domain.assessment.Instrument.*;
import nl.veerkracht.domain.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An instrument whose data contradict one another is not loaded; ages are held to the month. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InstrumentTest {

    private static final Name NAME = new Name("naam", "name");

    @Test
    void bands_have_no_hole_and_reach_both_ends() {
        assertThatThrownBy(() -> counted("total", Set.of(1, 2), 0, List.of(band(0, 0), band(2, 2))))
                .hasMessage("total: has a hole at 1");
        assertThatThrownBy(() -> counted("total", Set.of(1, 2), 0, List.of(band(1, 2))))
                .hasMessage("total: has a hole at 0");
        assertThatThrownBy(() -> counted("total", Set.of(1, 2), 0, List.of(band(0, 1))))
                .hasMessage("total: has no band for its highest score");
    }

    @Test
    void a_scale_is_made_of_items_that_are_there() {
        assertThatThrownBy(() -> with(counted("total", Set.of(1, 5), 0, List.of())))
                .hasMessage("alone: total has items that are not there");
        assertThatThrownBy(() -> with(given())).hasMessage("alone: scores are computed, or given, and not both");
        assertThatThrownBy(() ->
                        with(counted("total", Set.of(1), 0, List.of()), counted("total", Set.of(2), 0, List.of())))
                .hasMessage("alone: has two scales total");
        assertThatThrownBy(InstrumentTest::with).hasMessage("alone: is of no use");
    }

    @Test
    void what_is_computed_has_items_and_what_is_counted_says_which_answers() {
        assertThatThrownBy(() -> new Scale("s", NAME, Scoring.SUM, Set.of(), Set.of(), 0, 0, 1, List.of()))
                .hasMessage("s: is made of items, or given");
        assertThatThrownBy(() -> new Scale("s", NAME, Scoring.COUNT, Set.of(1), Set.of(), 0, 0, 1, List.of()))
                .hasMessage("s: says which answers count, or adds them up");
        assertThatThrownBy(() -> new Scale("s", NAME, Scoring.SUM, Set.of(1), Set.of(), 1, 0, 1, List.of()))
                .hasMessage("s: needs an answer at least");
        assertThatThrownBy(() -> new Scale("s", NAME, Scoring.SUM, Set.of(1), Set.of(), 0, 1, 1, List.of()))
                .hasMessage("s: has no scores");
        assertThatThrownBy(() -> new Items(2, 0, 1, Set.of(3))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Of a child of whom the month of birth is known, the day is not: who can be old enough is not refused. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 12, 17, false",
        "2024-02-01, 12, 17, true",
        "2030-02-28, 12, 17, true",
        "2030-03-01, 12, 17, false"
    })
    void an_age_is_held_to_the_month(LocalDate on, int from, int until, boolean allowed) {
        // born in February 2012
        Instrument instrument = new Instrument(
                ALONE.id(),
                ALONE.version(),
                ALONE.name(),
                ALONE.valid(),
                ALONE.about(),
                ALONE.respondents(),
                new Ages(from, until),
                ALONE.items(),
                ALONE.scales(),
                ALONE.notes());
        HouseholdFacts household =
                new HouseholdFacts(3, true, List.of(), Map.of(CHILD, Optional.of(YearMonth.of(2012, 2))));

        if (allowed) {
            AdmissionRules.guardSubject(instrument, household, CHILD, on);
            assertThat(instrument.ages()).isNotNull();
        } else {
            assertThatThrownBy(() -> AdmissionRules.guardSubject(instrument, household, CHILD, on))
                    .isInstanceOf(Refusal.class);
        }
    }

    /** The file's name is for ever: events are stored under it. */
    @Test
    void a_file_of_assessments_is_found_by_its_household() {
        assertThat(FILE.value()).isEqualTo("2f5c9fc5-32b9-32d6-b953-5381557df41d");
    }

    private static Band band(int from, int until) {
        return new Band("band", NAME, from, until);
    }

    private static Scale given() {
        return new Scale("total", NAME, Scoring.GIVEN, Set.of(), Set.of(), 0, 0, 1, List.of());
    }

    private static void with(Scale... scales) {
        new Instrument(
                ALONE.id(),
                ALONE.version(),
                ALONE.name(),
                ALONE.valid(),
                ALONE.about(),
                ALONE.respondents(),
                null,
                ALONE.items(),
                List.of(scales),
                ALONE.notes());
    }
}
