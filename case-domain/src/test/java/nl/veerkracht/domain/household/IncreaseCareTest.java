package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Cares.*;
import static nl.veerkracht.domain.household.Households.*;

import nl.veerkracht.domain.household.CareCommand.*;
import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IncreaseCareTest extends HouseholdFixture {

    @Test
    void given_care_that_was_reduced__when_increased__then_from_the_lower_volume() {
        given(started(day(5, 1)), reduced(6, 3, day(7, 1)))
                .when(increase(4, day(9, 1)))
                .expectEvents(increased(3, 4, day(9, 1)));
    }

    @Test
    void to_the_same_volume__then_refused() {
        refused(given(started(day(5, 1))).when(increase(6, day(9, 1))), CareRefusal.NOT_AN_INCREASE);
        given(started(day(5, 1))).when(increase(7, day(9, 1))).expectSuccessfulHandlerExecution();
    }

    @Test
    void given_no_such_care__then_refused() {
        refused(given().when(increase(7, day(9, 1))), CareRefusal.CARE_UNKNOWN);
    }

    @Test
    void before_the_care_started__then_refused() {
        refused(given(started(day(5, 1))).when(increase(7, day(4, 30))), CareRefusal.CARE_NOT_RUNNING);
    }

    @Test
    void in_another_unit__then_refused() {
        refused(
                given(started(day(5, 1)))
                        .when(new IncreaseCare(
                                HOUSEHOLD,
                                BY,
                                CARE,
                                8,
                                CareUnit.DAGDEEL,
                                CareFrequency.PER_WEEK,
                                day(6, 1),
                                CareIncreaseReason.CRISIS)),
                CareRefusal.CARE_IN_OTHER_UNIT);
    }

    @Test
    void more_care_needs_no_baseline() {
        given(started(day(5, 1)), enrolled(day(6, 1)))
                .when(increase(7, day(9, 1)))
                .expectSuccessfulHandlerExecution();
    }
}
