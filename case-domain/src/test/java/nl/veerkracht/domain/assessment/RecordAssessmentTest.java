package nl.veerkracht.domain.assessment;

import static nl.veerkracht.domain.assessment.Assessments.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.assessment.AssessmentCommand.GivenScore;
import nl.veerkracht.domain.assessment.AssessmentCommand.RecordAssessment;
import nl.veerkracht.domain.assessment.events.AssessmentRecorded;
import nl.veerkracht.domain.assessment.events.ItemScore;
import nl.veerkracht.domain.assessment.events.Respondent;
import nl.veerkracht.domain.assessment.events.ScaleScore;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordAssessmentTest extends AssessmentFixture {

    @Test
    void given_a_plan__when_recorded_in_its_window__then_the_scores_are_computed() {
        given(planned()).when(take(T0, day(6, 1))).expectEvents(taken(T0, day(6, 1)));
    }

    @Test
    void without_a_plan_it_belongs_to_no_moment() {
        given().when(take(null, day(9, 1))).expectEvents(taken(null, day(9, 1)));
    }

    @Test
    void the_first_and_the_last_day_of_the_window_are_inside() {
        given(planned()).when(take(T0, day(5, 2))).expectSuccessfulHandlerExecution();
        given(planned()).when(take(T0, day(7, 1))).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_day_before_the_window_and_the_day_after_are_outside() {
        Map<String, Object> window = Map.of("dueFrom", day(5, 2), "dueUntil", day(7, 1));
        refused(given(planned()).when(take(T0, day(5, 1))), AssessmentRefusal.OUTSIDE_MEASUREMENT_WINDOW, window);
        refused(given(planned()).when(take(T0, day(7, 2))), AssessmentRefusal.OUTSIDE_MEASUREMENT_WINDOW, window);
    }

    @Test
    void for_a_moment_that_was_not_planned__then_refused() {
        refused(given(planned()).when(take(T1, day(6, 1))), AssessmentRefusal.MEASUREMENT_NOT_PLANNED);
    }

    @Test
    void a_moment_is_recorded_once() {
        refused(
                given(planned(), taken(T0, day(6, 1))).when(take(T0, day(6, 20))),
                AssessmentRefusal.ASSESSMENT_ALREADY_RECORDED);
    }

    @Test
    void what_was_not_planned_is_recorded_once_a_day_for_each_respondent() {
        refused(
                given(taken(null, day(9, 1))).when(take(null, day(9, 1))),
                AssessmentRefusal.ASSESSMENT_ALREADY_RECORDED);
        given(taken(null, day(9, 1))).when(take(null, day(9, 2))).expectSuccessfulHandlerExecution();
        given(taken(null, day(9, 1)))
                .when(take(STRAIN, null, MOTHER, Respondent.CARER, answers(0, 0, 0), List.of(), day(9, 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_it_was_declined__when_recorded__then_refused() {
        refused(
                given(planned(), declined(day(6, 1))).when(take(T0, day(6, 20))),
                AssessmentRefusal.MEASUREMENT_WAS_DECLINED);
    }

    @Test
    void tomorrow_nothing_has_been_measured_yet() {
        given().when(take(null, TODAY)).expectSuccessfulHandlerExecution();
        refused(given().when(take(null, TODAY.plusDays(1))), FactRefusal.DATE_IN_FUTURE);
    }

    @Test
    void in_a_closed_file__then_refused() {
        open = false;
        refused(given().when(take(null, day(9, 1))), AssessmentRefusal.ASSESSMENT_IN_CLOSED_FILE);
    }

    @Test
    void of_a_household_that_takes_part_in_nothing__then_refused() {
        participations.clear();
        refused(given().when(take(null, day(9, 1))), AssessmentRefusal.NO_PARTICIPATION);
    }

    @Test
    void with_an_instrument_that_is_not_there__then_refused() {
        RecordAssessment other = new RecordAssessment(
                FILE, HOUSEHOLD, BY, "other", "1", null, MOTHER, Respondent.SELF, answers(1), List.of(), day(9, 1));
        refused(given().when(other), AssessmentRefusal.INSTRUMENT_UNKNOWN);
    }

    @Test
    void before_the_instrument_was_in_use__then_refused() {
        refused(given().when(take(null, LocalDate.of(2019, 12, 31))), AssessmentRefusal.INSTRUMENT_NOT_IN_USE);
        given().when(take(null, LocalDate.of(2020, 1, 1))).expectSuccessfulHandlerExecution();
    }

    @Test
    void about_a_household_with_an_instrument_about_persons__then_refused() {
        refused(
                given().when(take(STRAIN, null, null, Respondent.SELF, answers(1, 1, 1), List.of(), day(9, 1))),
                AssessmentRefusal.INSTRUMENT_FOR_OTHER_SUBJECT);
    }

    @Test
    void about_somebody_who_is_not_in_the_file__then_refused() {
        refused(
                given().when(take(STRAIN, null, STRANGER, Respondent.SELF, answers(1, 1, 1), List.of(), day(9, 1))),
                AssessmentRefusal.ASSESSED_PERSON_UNKNOWN);
    }

    @Test
    void about_a_child_with_an_instrument_for_adults__then_refused() {
        refused(
                given().when(take(STRAIN, null, CHILD, Respondent.SELF, answers(1, 1, 1), List.of(), day(9, 1))),
                AssessmentRefusal.INSTRUMENT_FOR_OTHER_AGE);
    }

    @Test
    void by_a_respondent_who_cannot_answer_it__then_refused() {
        refused(
                given().when(take(STRAIN, null, MOTHER, Respondent.TEACHER, answers(1, 1, 1), List.of(), day(9, 1))),
                AssessmentRefusal.RESPONDENT_NOT_ALLOWED,
                Map.of("respondents", "CARER, SELF"));
    }

    @Test
    void with_an_item_that_is_not_there_or_is_there_twice__then_refused() {
        refused(
                given().when(items(new ItemScore(4, 1))),
                AssessmentRefusal.ITEM_UNKNOWN,
                Map.of("item", 4, "items", 3));
        refused(
                given().when(items(new ItemScore(0, 1))),
                AssessmentRefusal.ITEM_UNKNOWN,
                Map.of("item", 0, "items", 3));
        refused(
                given().when(items(new ItemScore(1, 1), new ItemScore(1, 2))),
                AssessmentRefusal.ITEM_UNKNOWN,
                Map.of("item", 1, "items", 3));
    }

    @Test
    void with_an_answer_that_is_not_there__then_refused() {
        Map<String, Object> range = Map.of("item", 1, "minimum", 0, "maximum", 2);
        refused(given().when(items(new ItemScore(1, 3))), AssessmentRefusal.ITEM_SCORE_OUT_OF_RANGE, range);
        refused(given().when(items(new ItemScore(1, -1))), AssessmentRefusal.ITEM_SCORE_OUT_OF_RANGE, range);
    }

    @Test
    void with_an_answer_missing_of_an_instrument_that_needs_all__then_refused() {
        refused(
                given().when(items(new ItemScore(1, 1), new ItemScore(3, 1))),
                AssessmentRefusal.TOO_MANY_ITEMS_MISSING,
                Map.of("missing", 1));
    }

    @Test
    void with_an_answer_missing_that_may_be_missing__then_only_what_can_be_computed_is_recorded() {
        given().when(take(
                        ALONE,
                        null,
                        MOTHER,
                        Respondent.SELF,
                        List.of(new ItemScore(4, 1), new ItemScore(1, 2), new ItemScore(2, 3)),
                        List.of(),
                        day(9, 1)))
                .expectEvents(new AssessmentRecorded(
                        HOUSEHOLD,
                        9,
                        "alone",
                        "1",
                        null,
                        null,
                        MOTHER,
                        Respondent.SELF,
                        List.of(new ItemScore(1, 2), new ItemScore(2, 3), new ItemScore(4, 1)),
                        List.of(new ScaleScore("total", 1, null), new ScaleScore("first", 1, null)),
                        1,
                        day(9, 1),
                        null));
    }

    @Test
    void of_a_licensed_instrument_only_scores_are_recorded() {
        given().when(scores(new GivenScore("part", 20), new GivenScore("total", 80)))
                .expectEvents(new AssessmentRecorded(
                        HOUSEHOLD,
                        9,
                        "licensed",
                        "2015",
                        null,
                        null,
                        CHILD,
                        Respondent.PARENT,
                        List.of(),
                        List.of(new ScaleScore("total", 80, null), new ScaleScore("part", 20, null)),
                        0,
                        day(9, 1),
                        null));
    }

    @Test
    void items_of_a_licensed_instrument__then_refused() {
        refused(
                given().when(take(LICENSED, null, CHILD, Respondent.PARENT, answers(1), List.of(), day(9, 1))),
                AssessmentRefusal.ONLY_SCORES_ARE_KEPT);
    }

    @Test
    void scores_that_are_computed__then_refused() {
        refused(
                given().when(take(
                        STRAIN,
                        null,
                        MOTHER,
                        Respondent.SELF,
                        answers(1, 1, 1),
                        List.of(new GivenScore("total", 3)),
                        day(9, 1))),
                AssessmentRefusal.SCORES_ARE_COMPUTED);
    }

    @Test
    void no_scores_at_all__then_refused() {
        refused(given().when(scores()), AssessmentRefusal.TOO_MANY_ITEMS_MISSING, Map.of("missing", 2));
    }

    @Test
    void a_scale_that_is_not_there_or_is_there_twice__then_refused() {
        refused(given().when(scores(new GivenScore("whole", 50))), AssessmentRefusal.SCALE_UNKNOWN);
        refused(
                given().when(scores(new GivenScore("total", 50), new GivenScore("total", 51))),
                AssessmentRefusal.SCALE_UNKNOWN);
    }

    @Test
    void a_score_that_the_scale_does_not_have__then_refused() {
        Map<String, Object> range = Map.of("scale", "total", "minimum", 20, "maximum", 80);
        refused(given().when(scores(new GivenScore("total", 19))), AssessmentRefusal.SCALE_SCORE_OUT_OF_RANGE, range);
        refused(given().when(scores(new GivenScore("total", 81))), AssessmentRefusal.SCALE_SCORE_OUT_OF_RANGE, range);
    }

    private static RecordAssessment items(ItemScore... items) {
        return take(STRAIN, null, MOTHER, Respondent.SELF, List.of(items), List.of(), day(9, 1));
    }

    private static RecordAssessment scores(GivenScore... scores) {
        return take(LICENSED, null, CHILD, Respondent.PARENT, List.of(), List.of(scores), day(9, 1));
    }
}
