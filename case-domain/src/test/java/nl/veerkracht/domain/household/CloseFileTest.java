package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;

import java.time.LocalDate;
import java.util.Optional;
import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.NetworkCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.PlanRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CloseFileTest extends HouseholdFixture {

    @Test
    void given_no_open_enrolment__when_closed__then_closed() {
        given().when(close(day(12, 1))).expectEvents(closed(day(12, 1)));
    }

    @Test
    void given_an_open_enrolment__then_refused() {
        refused(given(enrolled(day(4, 1))).when(close(day(12, 1))), HouseholdRefusal.ENROLMENT_STILL_OPEN);
    }

    @Test
    void given_an_enrolment_that_ends_the_day_after__then_refused() {
        refused(
                given(enrolled(day(4, 1)), ended(day(12, 2))).when(close(day(12, 1))),
                HouseholdRefusal.ENROLMENT_STILL_OPEN);
    }

    @Test
    void given_an_enrolment_that_ends_that_day__then_closed() {
        given(enrolled(day(4, 1)), ended(day(12, 1))).when(close(day(12, 1))).expectSuccessfulHandlerExecution();
    }

    @Test
    void given_care_that_runs__then_refused() {
        refused(given(Cares.started(day(5, 1))).when(close(day(12, 1))), CareRefusal.CARE_STILL_RUNNING);
    }

    @Test
    void given_care_that_ends_the_day_after__then_refused_and_that_day__then_closed() {
        refused(
                given(Cares.started(day(5, 1)), Cares.careEnded(6, day(12, 2))).when(close(day(12, 1))),
                CareRefusal.CARE_STILL_RUNNING);
        refused(given(Cares.started(day(5, 1), day(12, 2))).when(close(day(12, 1))), CareRefusal.CARE_STILL_RUNNING);
        given(Cares.started(day(5, 1)), Cares.careEnded(6, day(12, 1)))
                .when(close(day(12, 1)))
                .expectSuccessfulHandlerExecution();
        given(Cares.started(day(5, 1), day(12, 1))).when(close(day(12, 1))).expectSuccessfulHandlerExecution();
    }

    @Test
    void given_care_that_starts_later__then_refused() {
        refused(given(Cares.started(day(12, 5))).when(close(day(12, 1))), CareRefusal.CARE_STILL_RUNNING);
    }

    @Test
    void given_care_that_is_not_the_municipality_s__then_closed() {
        given(Cares.started(new CareProduct(CareLaw.WLZ, null, null), day(5, 1), null))
                .when(close(day(12, 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_a_closed_file__then_refused() {
        refused(given(closed(day(11, 1))).when(close(day(12, 1))), HouseholdRefusal.FILE_CLOSED);
    }

    @Test
    void given_a_part_of_the_product_that_objects__then_refused_with_its_code() {
        closingChecks.add((household, date) -> Optional.of(PlanRefusal.PLAN_STILL_RUNNING));
        refused(given().when(close(day(12, 1))), PlanRefusal.PLAN_STILL_RUNNING);
    }

    private static CloseFile close(LocalDate on) {
        return new CloseFile(HOUSEHOLD, BY, ClosingReason.DONE, RetentionClass.YOUTH, on);
    }
}
