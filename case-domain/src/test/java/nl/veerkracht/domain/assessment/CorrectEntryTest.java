package nl.veerkracht.domain.assessment;

import static nl.veerkracht.domain.assessment.Assessments.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.assessment.AssessmentSurroundings.Participation;
import nl.veerkracht.domain.assessment.events.AssessmentEntryWithdrawn;
import nl.veerkracht.domain.assessment.events.MeasurementPlanned;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.assessment.events.Respondent;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectEntryTest extends AssessmentFixture {

    private static final Replaces RECORD = new Replaces(1, CorrectionReason.NEW_INFORMATION);

    @Test
    void an_assessment_can_be_corrected_also_in_a_closed_file() {
        open = false;
        given(planned(), taken(T0, day(6, 1)))
                .when(correct(1, take(T0, day(6, 2))))
                .expectEvents(taken(T0, day(6, 2)).replacing(RECORD));
    }

    @Test
    void an_assessment_can_turn_out_to_have_been_for_no_moment() {
        given(planned(), taken(T0, day(6, 1)))
                .when(correct(1, take(null, day(8, 1))))
                .expectEvents(taken(null, day(8, 1)).replacing(RECORD));
    }

    @Test
    void out_of_the_window__then_refused_with_the_window() {
        refused(
                given(planned(), taken(T0, day(6, 1))).when(correct(1, take(T0, day(8, 1)))),
                AssessmentRefusal.OUTSIDE_MEASUREMENT_WINDOW,
                Map.of("dueFrom", day(5, 2), "dueUntil", day(7, 1)));
    }

    @Test
    void a_plan_follows_the_enrolment_when_that_was_corrected() {
        participations.set(1, new Participation(PROGRAMME, day(7, 1)));
        given(planned())
                .when(correct(0, plan(Moment.T0)))
                .expectEvents(new MeasurementPlanned(
                        HOUSEHOLD,
                        9,
                        PROGRAMME,
                        "strain",
                        "1",
                        Moment.T0,
                        MOTHER,
                        day(7, 1),
                        day(6, 1),
                        day(7, 31),
                        new Replaces(0, CorrectionReason.NEW_INFORMATION)));
    }

    @Test
    void a_plan_cannot_move_away_from_what_was_recorded_for_it() {
        participations.set(1, new Participation(PROGRAMME, day(9, 1)));
        refused(
                given(planned(), taken(T0, day(6, 1))).when(correct(0, plan(Moment.T0))),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(1L)));
    }

    @Test
    void a_decline_is_not_corrected_into_an_assessment() {
        refused(
                given(planned(), declined(day(6, 1))).when(correct(1, take(T0, day(6, 1)))),
                FactRefusal.CORRECTION_OF_OTHER_KIND);
    }

    @Test
    void given_the_decline_was_withdrawn__when_recorded__then_it_stands() {
        given(
                        planned(),
                        declined(day(6, 1)),
                        new AssessmentEntryWithdrawn(HOUSEHOLD, 1, CorrectionReason.NEW_INFORMATION))
                .when(take(T0, day(6, 20)))
                .expectEvents(taken(T0, day(6, 20)));
    }

    @Test
    void of_another_person_or_another_moment__then_refused() {
        refused(
                given(taken(null, LocalDate.of(2023, 9, 1)))
                        .when(correct(
                                0,
                                take(ALONE, null, MOTHER, Respondent.SELF, answers(1, 1, 1, 1), List.of(), day(9, 1)))),
                FactRefusal.CORRECTION_OF_OTHER_SUBJECT);
        refused(given(planned()).when(correct(0, plan(Moment.T1))), FactRefusal.CORRECTION_OF_OTHER_SUBJECT);
    }

    @Test
    void of_an_entry_that_is_not_there__then_refused() {
        refused(given(planned()).when(correct(1, plan(Moment.T0))), FactRefusal.ENTRY_UNKNOWN);
        refused(given().when(correct(0, plan(Moment.T0))), FactRefusal.ENTRY_UNKNOWN);
    }

    @Test
    void of_an_entry_that_was_withdrawn__then_refused() {
        refused(
                given(planned(), new AssessmentEntryWithdrawn(HOUSEHOLD, 0, CorrectionReason.WRONG_FILE))
                        .when(correct(0, plan(Moment.T0))),
                FactRefusal.ENTRY_NOT_STANDING);
    }
}
