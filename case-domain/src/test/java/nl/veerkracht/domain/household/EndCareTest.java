package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Cares.*;
import static nl.veerkracht.domain.household.Households.*;

import java.util.Set;
import nl.veerkracht.domain.household.CareCommand.*;
import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndCareTest extends HouseholdFixture {

    @Test
    void given_care_that_runs__when_ended__then_from_the_volume_of_that_day() {
        given(started(day(5, 1)), reduced(6, 3, day(7, 1))).when(end(day(9, 1))).expectEvents(careEnded(3, day(9, 1)));
    }

    @Test
    void on_the_day_of_the_start__then_accepted_and_the_day_before__then_refused() {
        given(started(day(5, 1))).when(end(day(5, 1))).expectSuccessfulHandlerExecution();
        refused(given(started(day(5, 1))).when(end(day(4, 30))), CareRefusal.CARE_ENDS_BEFORE_START);
    }

    @Test
    void on_the_day_until_which_it_was_arranged__then_accepted_and_the_day_after__then_refused() {
        given(started(day(5, 1), day(8, 1))).when(end(day(8, 1))).expectSuccessfulHandlerExecution();
        refused(given(started(day(5, 1), day(8, 1))).when(end(day(8, 2))), CareRefusal.CARE_NOT_RUNNING);
    }

    @Test
    void given_no_such_care__then_refused() {
        refused(given().when(end(day(9, 1))), CareRefusal.CARE_UNKNOWN);
    }

    @Test
    void given_it_ended__then_refused() {
        refused(
                given(started(day(5, 1)), careEnded(6, day(8, 1))).when(end(day(9, 1))),
                CareRefusal.CARE_ALREADY_ENDED);
    }

    @Test
    void given_something_was_agreed_for_that_day_or_later__then_refused() {
        refused(
                given(started(day(5, 1)), reduced(6, 3, day(9, 1))).when(end(day(9, 1))),
                CareRefusal.CARE_CHANGES_AFTER_END);
        given(started(day(5, 1)), reduced(6, 3, day(9, 1))).when(end(day(9, 2))).expectSuccessfulHandlerExecution();
    }

    @Test
    void who_takes_over_is_named_and_known_and_only_then() {
        refused(
                given(started(day(5, 1))).when(endBecause(CareReductionReason.NETWORK_TAKES_OVER)),
                CareRefusal.TAKEN_OVER_BY_NOBODY);
        refused(
                given(started(day(5, 1))).when(endBecause(CareReductionReason.NETWORK_TAKES_OVER, NEIGHBOUR)),
                CareRefusal.TAKEN_OVER_BY_STRANGER);
        refused(
                given(neighbour(), started(day(5, 1))).when(endBecause(CareReductionReason.GOAL_REACHED, NEIGHBOUR)),
                CareRefusal.TAKEN_OVER_FOR_OTHER_REASON);
        given(neighbour(), started(day(5, 1)))
                .when(endBecause(CareReductionReason.NETWORK_TAKES_OVER, NEIGHBOUR))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void while_it_takes_part__then_a_baseline_is_needed() {
        refused(given(started(day(5, 1)), enrolled(day(6, 1))).when(end(day(9, 1))), CareRefusal.BASELINE_MISSING);
        given(started(day(5, 1)), enrolled(day(6, 1)), baseline(day(6, 1)))
                .when(end(day(9, 1)))
                .expectSuccessfulHandlerExecution();
    }

    private static EndCare endBecause(CareReductionReason reason, PersonId... persons) {
        return new EndCare(HOUSEHOLD, BY, CARE, day(9, 1), reason, Set.of(persons));
    }
}
