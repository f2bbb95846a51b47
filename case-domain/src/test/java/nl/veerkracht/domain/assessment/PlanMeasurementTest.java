package nl.veerkracht.domain.assessment;

import static nl.veerkracht.domain.assessment.Assessments.*;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.assessment.AssessmentCommand.PlanMeasurement;
import nl.veerkracht.domain.assessment.events.MeasurementPlanned;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import nl.veerkracht.domain.shared.facts.Recorded;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanMeasurementTest extends AssessmentFixture {

    @Test
    void given_nothing__when_planned__then_the_window_lies_around_the_latest_enrolment() {
        given().when(plan(Moment.T0)).expectEvents(planned()).expectResultMessagePayload(new Recorded(List.of(0L)));
    }

    @Test
    void t1_lies_six_months_later_and_t2_twelve() {
        given(planned()).when(plan(Moment.T1)).expectEvents(planned(Moment.T1, day(11, 1), day(12, 31)));
        given(planned())
                .when(plan(Moment.T2))
                .expectEvents(planned(Moment.T2, LocalDate.of(2024, 5, 2), LocalDate.of(2024, 7, 1)));
    }

    @Test
    void it_can_be_about_the_household_as_a_whole() {
        given().when(plan(ALONE, Moment.T0, null))
                .expectEvents(new MeasurementPlanned(
                        HOUSEHOLD, 9, PROGRAMME, "alone", "1", Moment.T0, null, ENROLLED, day(5, 2), day(7, 1), null));
    }

    @Test
    void of_a_closed_file__then_refused() {
        open = false;
        refused(given().when(plan(Moment.T0)), AssessmentRefusal.ASSESSMENT_IN_CLOSED_FILE);
    }

    @Test
    void for_a_programme_in_which_it_takes_no_part__then_refused() {
        refused(
                given().when(new PlanMeasurement(
                        FILE, HOUSEHOLD, BY, OTHER_PROGRAMME, "strain", "1", Moment.T0, MOTHER)),
                AssessmentRefusal.NO_PARTICIPATION);
    }

    @Test
    void with_a_version_that_is_not_there__then_refused() {
        refused(
                given().when(new PlanMeasurement(FILE, HOUSEHOLD, BY, PROGRAMME, "strain", "2", Moment.T0, MOTHER)),
                AssessmentRefusal.INSTRUMENT_UNKNOWN);
    }

    @Test
    void of_an_instrument_that_is_not_used_any_more_by_then__then_refused() {
        participations.add(new AssessmentSurroundings.Participation(PROGRAMME, LocalDate.of(2029, 12, 3)));
        refused(given().when(plan(Moment.T0)), AssessmentRefusal.INSTRUMENT_NOT_IN_USE);
    }

    @Test
    void of_an_instrument_about_persons_for_a_household__then_refused() {
        refused(given().when(plan(STRAIN, Moment.T0, null)), AssessmentRefusal.INSTRUMENT_FOR_OTHER_SUBJECT);
    }

    @Test
    void of_an_instrument_for_adults_for_a_child__then_refused() {
        refused(given().when(plan(STRAIN, Moment.T0, CHILD)), AssessmentRefusal.INSTRUMENT_FOR_OTHER_AGE);
    }

    @Test
    void of_somebody_who_is_not_in_the_file__then_refused() {
        refused(given().when(plan(STRAIN, Moment.T0, STRANGER)), AssessmentRefusal.ASSESSED_PERSON_UNKNOWN);
    }

    @Test
    void given_it_is_planned__when_planned_again__then_refused() {
        refused(given(planned()).when(plan(Moment.T0)), AssessmentRefusal.MEASUREMENT_ALREADY_PLANNED);
    }

    @Test
    void on_a_screen_that_is_behind__then_refused() {
        PlanMeasurement onScreen = new PlanMeasurement(
                FILE, HOUSEHOLD, new By(BY.actor(), 3L), PROGRAMME, "strain", "1", Moment.T1, MOTHER);
        refused(given(planned()).when(onScreen), FactRefusal.STALE_VERSION);
    }
}
