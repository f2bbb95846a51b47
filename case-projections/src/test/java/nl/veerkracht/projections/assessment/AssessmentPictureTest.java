package nl.veerkracht.projections.assessment;

import static nl.veerkracht.projections.assessment.AssessmentHistory.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.veerkracht.domain.assessment.events.MissingReason;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.assessment.events.ScaleScore;
import nl.veerkracht.projections.assessment.AssessmentPicture.Assessment;
import nl.veerkracht.projections.assessment.AssessmentPicture.Measurement;
import nl.veerkracht.projections.assessment.AssessmentPicture.State;
import nl.veerkracht.projections.casefile.History;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentPictureTest {

    private final AssessmentHistory history =
            new AssessmentHistory().then(planned(Moment.T1)).then(planned(Moment.T0));

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, UPCOMING, UPCOMING",
        "2024-01-02, DUE, UPCOMING",
        "2024-01-30, DUE, UPCOMING",
        "2024-01-31, OVERDUE, UPCOMING",
        "2024-07-02, OVERDUE, DUE",
        "2024-07-31, OVERDUE, OVERDUE"
    })
    void what_is_planned_is_due_in_its_window(String date, State first, State second) {
        assertThat(history.on(date).measurements())
                .extracting(Measurement::moment, Measurement::state)
                .containsExactly(tuple(Moment.T0, first), tuple(Moment.T1, second));
    }

    @Test
    void what_was_recorded_is_so_from_the_day_on_which_it_was_measured() {
        history.then(recorded(Moment.T0, 20, "2024-01-20"));

        assertThat(history.on("2024-01-19").measurements().get(0).state()).isEqualTo(State.DUE);
        assertThat(history.on("2024-01-19").assessments()).isEmpty();
        assertThat(history.on("2024-01-20").measurements().get(0))
                .extracting(Measurement::state, Measurement::settledBy, Measurement::reason)
                .containsExactly(State.RECORDED, 2L, null);
        assertThat(history.on("2024-01-20").assessments())
                .extracting(
                        Assessment::entry,
                        assessment -> assessment.scaleScores().get(0))
                .containsExactly(tuple(2L, new ScaleScore("total", 20, "high")));
    }

    @Test
    void what_is_missing_has_a_reason() {
        history.then(declined(Moment.T0, "2024-02-01"));

        assertThat(history.on("2024-01-31").measurements().get(0).state()).isEqualTo(State.OVERDUE);
        assertThat(history.on("2024-02-01").measurements().get(0))
                .extracting(Measurement::state, Measurement::settledBy, Measurement::reason)
                .containsExactly(State.MISSING, 2L, MissingReason.NOT_REACHED);
    }

    @Test
    void what_was_measured_apart_from_a_moment_fulfils_none() {
        history.then(recorded(null, 20, "2024-01-20"));

        assertThat(history.on("2024-01-20").measurements().get(0).state()).isEqualTo(State.DUE);
        assertThat(history.on("2024-01-20").assessments()).hasSize(1);
        assertThat(history.on("2024-01-20").persons()).containsExactly(MOTHER);
    }

    @Test
    void a_correction_and_a_withdrawal_count_from_when_they_are_known() {
        history.then(recorded(Moment.T0, 20, "2024-01-20"))
                .thenInPlaceOf(2, recorded(Moment.T0, 22, "2024-01-21"))
                .thenWithdrawn(3);

        assertThat(history.on("2024-01-25").assessments()).isEmpty();
        assertThat(asKnown(3).assessments())
                .extracting(assessment -> assessment.scaleScores().get(0).score())
                .containsExactly(22);
        assertThat(asKnown(2).assessments())
                .extracting(assessment -> assessment.scaleScores().get(0).score())
                .containsExactly(20);
        assertThat(asKnown(-1).measurements()).isEmpty();
    }

    @Test
    void an_event_that_comes_again_changes_nothing() {
        history.then(recorded(Moment.T0, 20, "2024-01-20"));
        Assessments once = history.file();

        assertThat(Assessments.foldAll(once, history.events())).isSameAs(once);
        assertThat(Assessments.fold(once, history.events().get(1))).isSameAs(once);
    }

    /** @return the picture at the end of January, as it was known when the entry with this number was the last */
    private AssessmentPicture asKnown(long entry) {
        return AssessmentPicture.picture(
                Assessments.asOf(FILE, history.events(), History.START.plusSeconds(60 * entry)), day("2024-01-31"));
    }
}
