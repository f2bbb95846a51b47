package nl.veerkracht.domain.assessment;

import static nl.veerkracht.domain.assessment.Assessments.*;

import java.time.LocalDate;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeclineAssessmentTest extends AssessmentFixture {

    @Test
    void given_a_plan__when_declined__then_it_is_missing_with_a_reason() {
        given(planned()).when(decline(T0, day(6, 1))).expectEvents(declined(day(6, 1)));
    }

    @Test
    void outside_the_window_it_can_be_clear_as_well() {
        given(planned()).when(decline(T0, TODAY)).expectEvents(declined(TODAY));
    }

    @Test
    void tomorrow_it_is_not_clear_yet() {
        refused(given(planned()).when(decline(T0, TODAY.plusDays(1))), FactRefusal.DATE_IN_FUTURE);
    }

    @Test
    void before_1900_nothing_was_measured() {
        given(planned()).when(decline(T0, LocalDate.of(1900, 1, 1))).expectSuccessfulHandlerExecution();
        refused(given(planned()).when(decline(T0, LocalDate.of(1899, 12, 31))), FactRefusal.DATE_TOO_LONG_AGO);
    }

    @Test
    void of_a_moment_that_was_not_planned__then_refused() {
        refused(given(planned()).when(decline(T1, day(6, 1))), AssessmentRefusal.MEASUREMENT_NOT_PLANNED);
    }

    @Test
    void given_it_was_declined__when_declined_again__then_refused() {
        refused(
                given(planned(), declined(day(6, 1))).when(decline(T0, day(6, 2))),
                AssessmentRefusal.MEASUREMENT_WAS_DECLINED);
    }

    @Test
    void given_it_was_recorded__when_declined__then_refused() {
        refused(
                given(planned(), taken(T0, day(6, 1))).when(decline(T0, day(6, 2))),
                AssessmentRefusal.ASSESSMENT_ALREADY_RECORDED);
    }

    @Test
    void in_a_closed_file__then_refused() {
        open = false;
        refused(given(planned()).when(decline(T0, day(6, 1))), AssessmentRefusal.ASSESSMENT_IN_CLOSED_FILE);
    }
}
