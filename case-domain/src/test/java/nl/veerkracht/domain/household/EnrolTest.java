package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.NetworkCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EnrolTest extends HouseholdFixture {

    @Test
    void given_a_file_with_a_lead__when_enrolled__then_it_takes_part() {
        given().when(enrol(day(4, 1))).expectEvents(enrolled(day(4, 1)));
    }

    @Test
    void when_there_is_no_such_programme__then_refused() {
        refused(
                given().when(new Enrol(
                        HOUSEHOLD,
                        BY,
                        new ProgrammeId("44444444-0000-4000-8000-000000000009"),
                        day(4, 1),
                        TargetGroup.OGGZ,
                        Set.of())),
                HouseholdRefusal.PROGRAMME_UNKNOWN);
    }

    @Test
    void when_the_programme_is_of_another_municipality__then_refused() {
        refused(
                given().when(new Enrol(
                        HOUSEHOLD,
                        new By(new Actor("c-9", Actor.Role.CASEWORKER, "wij-beijum", "GM0014"), null),
                        PROGRAMME,
                        day(4, 1),
                        TargetGroup.OGGZ,
                        Set.of())),
                HouseholdRefusal.PROGRAMME_OF_OTHER_MUNICIPALITY);
    }

    @Test
    void the_day_before_the_programme_starts_is_outside_its_period() {
        refused(
                given().when(enrol(day(1, 31))),
                HouseholdRefusal.OUTSIDE_PROGRAMME_PERIOD,
                Map.of("fromDate", LocalDate.of(2023, 2, 1), "untilDate", "2026-02-01"));
    }

    @Test
    void the_first_day_after_registration_is_inside() {
        given().when(enrol(day(3, 1))).expectSuccessfulHandlerExecution();
    }

    @Test
    void before_there_was_a_lead__then_refused() {
        refused(given().when(enrol(day(2, 28))), HouseholdRefusal.CASE_HAS_NO_LEAD);
    }

    @Test
    void given_it_takes_part__when_enrolled_again__then_refused() {
        refused(given(enrolled(day(4, 1))).when(enrol(day(5, 1))), HouseholdRefusal.ALREADY_ENROLLED);
    }

    @Test
    void given_it_took_part__when_enrolled_on_the_day_of_ending__then_it_takes_part_again() {
        given(enrolled(day(4, 1)), ended(day(9, 1))).when(enrol(day(9, 1))).expectSuccessfulHandlerExecution();
    }

    @Test
    void given_it_took_part__when_enrolled_the_day_before_the_ending__then_refused() {
        refused(
                given(enrolled(day(4, 1)), ended(day(9, 1))).when(enrol(day(8, 31))),
                HouseholdRefusal.ALREADY_ENROLLED);
    }

    @Test
    void given_care_that_became_less_after_that_day__then_refused_since_there_is_no_baseline() {
        refused(
                given(Cares.started(day(3, 1)), Cares.reduced(6, 3, day(5, 1))).when(enrol(day(4, 30))),
                CareRefusal.BASELINE_MISSING);
        given(Cares.started(day(3, 1)), Cares.reduced(6, 3, day(5, 1)))
                .when(enrol(day(5, 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_policy_task_is_numbered_1_to_8() {
        assertThatThrownBy(() -> new Enrol(HOUSEHOLD, BY, PROGRAMME, day(4, 1), TargetGroup.OGGZ, Set.of(9)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 8");
    }
}
