package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Cares.*;
import static nl.veerkracht.domain.household.Households.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.domain.household.CareCommand.*;
import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReduceCareTest extends HouseholdFixture {

    @Test
    void given_six_hours__when_the_neighbour_takes_over_two_mornings__then_three_from_the_first_of_next_month() {
        given(neighbour(), started(day(5, 1)))
                .when(takeOver(LocalDate.of(2024, 2, 1), NEIGHBOUR))
                .expectEvents(new ProfessionalCareReduced(
                        HOUSEHOLD,
                        CARE,
                        6,
                        3,
                        CareUnit.HOUR,
                        CareFrequency.PER_WEEK,
                        LocalDate.of(2024, 2, 1),
                        CareReductionReason.NETWORK_TAKES_OVER,
                        Set.of(NEIGHBOUR),
                        null));
    }

    @Test
    void the_volume_before_is_that_of_the_day_and_not_the_last_one_that_was_recorded() {
        given(started(day(5, 1)), reduced(6, 2, day(9, 1)))
                .when(reduce(5, day(7, 1)))
                .expectEvents(reduced(6, 5, day(7, 1)));
    }

    @Test
    void on_the_first_day__then_accepted_and_the_day_before__then_refused() {
        given(started(day(5, 1))).when(reduce(3, day(5, 1))).expectEvents(reduced(6, 3, day(5, 1)));
        refused(given(started(day(5, 1))).when(reduce(3, day(4, 30))), CareRefusal.CARE_NOT_RUNNING);
    }

    @Test
    void on_the_last_day_that_was_arranged__then_accepted_and_the_day_after__then_refused() {
        given(started(day(5, 1), day(8, 1))).when(reduce(3, day(7, 31))).expectSuccessfulHandlerExecution();
        refused(given(started(day(5, 1), day(8, 1))).when(reduce(3, day(8, 1))), CareRefusal.CARE_NOT_RUNNING);
    }

    @Test
    void on_the_day_of_the_end__then_refused() {
        refused(
                given(started(day(5, 1)), careEnded(6, day(8, 1))).when(reduce(3, day(8, 1))),
                CareRefusal.CARE_NOT_RUNNING);
        given(started(day(5, 1)), careEnded(6, day(8, 1)))
                .when(reduce(3, day(7, 31)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_no_such_care__then_refused() {
        refused(given().when(reduce(3, day(6, 1))), CareRefusal.CARE_UNKNOWN);
    }

    @Test
    void to_the_same_volume__then_refused() {
        refused(given(started(day(5, 1))).when(reduce(6, day(6, 1))), CareRefusal.NOT_A_REDUCTION, Map.of("entry", 3L));
        given(started(day(5, 1))).when(reduce(5, day(6, 1))).expectSuccessfulHandlerExecution();
    }

    @Test
    void given_a_later_reduction_that_would_become_an_increase__then_refused_whatever_came_first() {
        refused(
                given(started(day(5, 1)), reduced(6, 3, day(9, 1))).when(reduce(2, day(7, 1))),
                CareRefusal.NOT_A_REDUCTION,
                Map.of("entry", 3L));
        refused(
                given(started(day(5, 1)), reduced(6, 2, day(7, 1))).when(reduce(3, day(9, 1))),
                CareRefusal.NOT_A_REDUCTION,
                Map.of("entry", 4L));
    }

    @Test
    void in_another_unit__then_refused_since_that_is_an_end_and_a_start() {
        refused(
                given(started(day(5, 1)))
                        .when(new ReduceCare(
                                HOUSEHOLD,
                                BY,
                                CARE,
                                3,
                                CareUnit.MINUTE,
                                CareFrequency.PER_WEEK,
                                day(6, 1),
                                CareReductionReason.OTHER,
                                Set.of())),
                CareRefusal.CARE_IN_OTHER_UNIT);
    }

    @Test
    void in_another_frequency__then_refused() {
        refused(
                given(started(day(5, 1)))
                        .when(new ReduceCare(
                                HOUSEHOLD,
                                BY,
                                CARE,
                                3,
                                CareUnit.HOUR,
                                CareFrequency.PER_MONTH,
                                day(6, 1),
                                CareReductionReason.OTHER,
                                Set.of())),
                CareRefusal.CARE_IN_OTHER_UNIT);
    }

    @Test
    void who_takes_over_is_named() {
        refused(given(started(day(5, 1))).when(takeOver(day(6, 1))), CareRefusal.TAKEN_OVER_BY_NOBODY);
    }

    @Test
    void who_takes_over_belongs_to_the_household_or_the_circle_on_that_day() {
        given(mother(), started(day(5, 1))).when(takeOver(day(6, 1), MOTHER)).expectSuccessfulHandlerExecution();
        refused(
                given(neighbour(), leftCircle(NEIGHBOUR, day(6, 1)), started(day(5, 1)))
                        .when(takeOver(day(6, 1), NEIGHBOUR)),
                CareRefusal.TAKEN_OVER_BY_STRANGER);
        given(neighbour(), leftCircle(NEIGHBOUR, day(6, 2)), started(day(5, 1)))
                .when(takeOver(day(6, 1), NEIGHBOUR))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void one_stranger_among_them__then_refused() {
        refused(
                given(neighbour(), started(day(5, 1))).when(takeOver(day(6, 1), NEIGHBOUR, AUNT)),
                CareRefusal.TAKEN_OVER_BY_STRANGER);
    }

    @Test
    void nobody_takes_over_for_another_reason() {
        refused(
                given(neighbour(), started(day(5, 1)))
                        .when(new ReduceCare(
                                HOUSEHOLD,
                                BY,
                                CARE,
                                3,
                                CareUnit.HOUR,
                                CareFrequency.PER_WEEK,
                                day(6, 1),
                                CareReductionReason.BUDGET_OR_WAITING_LIST,
                                Set.of(NEIGHBOUR))),
                CareRefusal.TAKEN_OVER_FOR_OTHER_REASON);
    }

    @Test
    void while_it_takes_part__then_a_baseline_of_an_earlier_day_is_needed() {
        refused(
                given(started(day(5, 1)), enrolled(day(6, 1))).when(reduce(3, day(9, 1))),
                CareRefusal.BASELINE_MISSING);
        refused(
                given(started(day(5, 1)), enrolled(day(6, 1)), baseline(day(9, 1)))
                        .when(reduce(3, day(9, 1))),
                CareRefusal.BASELINE_MISSING);
        given(started(day(5, 1)), enrolled(day(6, 1)), baseline(day(8, 31)))
                .when(reduce(3, day(9, 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void before_it_takes_part_and_on_the_first_day_no_baseline_is_needed() {
        given(started(day(5, 1)), enrolled(day(6, 1)))
                .when(reduce(3, day(5, 31)))
                .expectSuccessfulHandlerExecution();
        given(started(day(5, 1)), enrolled(day(6, 1)))
                .when(reduce(3, day(6, 1)))
                .expectSuccessfulHandlerExecution();
        refused(
                given(started(day(5, 1)), enrolled(day(6, 1))).when(reduce(3, day(6, 2))),
                CareRefusal.BASELINE_MISSING);
    }

    @Test
    void a_baseline_of_an_earlier_participation_does_not_count() {
        refused(
                given(
                                started(day(5, 1)),
                                enrolled(day(5, 1)),
                                baseline(day(5, 2)),
                                ended(day(6, 1)),
                                enrolled(day(7, 1)))
                        .when(reduce(3, day(9, 1))),
                CareRefusal.BASELINE_MISSING);
    }

    @Test
    void a_year_ahead_can_be_agreed_and_no_further() {
        given(started(day(5, 1))).when(reduce(3, LocalDate.of(2025, 1, 15))).expectSuccessfulHandlerExecution();
        refused(given(started(day(5, 1))).when(reduce(3, LocalDate.of(2025, 1, 16))), FactRefusal.DATE_TOO_FAR_AHEAD);
    }
}
