package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Cares.*;
import static nl.veerkracht.domain.household.Households.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
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
class StartCareTest extends HouseholdFixture {

    @Test
    void given_a_file__when_care_starts__then_it_stands_with_the_provider_as_it_was_read() {
        given().when(start(day(5, 1))).expectEvents(started(day(5, 1)));
    }

    @Test
    void care_can_be_agreed_a_year_ahead_and_no_further() {
        given().when(start(LocalDate.of(2025, 1, 15))).expectSuccessfulHandlerExecution();
        refused(given().when(start(LocalDate.of(2025, 1, 16))), FactRefusal.DATE_TOO_FAR_AHEAD);
    }

    @Test
    void given_the_arrangement_runs__when_started_again__then_refused() {
        refused(given(started(day(5, 1))).when(start(day(6, 1))), CareRefusal.CARE_ALREADY_STARTED);
    }

    @Test
    void given_it_ended__when_started_again__then_refused_since_that_is_another_arrangement() {
        refused(
                given(started(day(5, 1)), careEnded(6, day(6, 1))).when(start(day(7, 1))),
                CareRefusal.CARE_ALREADY_STARTED);
    }

    @Test
    void an_arranged_end_lies_after_the_first_day() {
        refused(given().when(start(SUPPORT, PROVIDER, day(5, 1), day(5, 1))), CareRefusal.CARE_ENDS_BEFORE_START);
        given().when(start(SUPPORT, PROVIDER, day(5, 1), day(5, 2))).expectEvents(started(day(5, 1), day(5, 2)));
    }

    @Test
    void a_category_that_is_not_in_the_list_of_the_law__then_refused() {
        refused(
                given().when(start(new CareProduct(CareLaw.YOUTH_ACT, "02", null), PROVIDER, day(5, 1), null)),
                CareRefusal.PRODUCT_CATEGORY_UNKNOWN);
    }

    @Test
    void a_law_that_allots_by_category_asks_for_one_and_another_does_not() {
        refused(
                given().when(start(new CareProduct(CareLaw.WMO, null, null), PROVIDER, day(5, 1), null)),
                CareRefusal.PRODUCT_CATEGORY_UNKNOWN);
        given().when(start(new CareProduct(CareLaw.GENERAL_PROVISION, null, null), PROVIDER, day(5, 1), null))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_organisation_that_no_register_has__then_refused() {
        refused(
                given().when(start(
                        SUPPORT, new OrganisationId("66666666-0000-4000-8000-000000000009"), day(5, 1), null)),
                CareRefusal.PROVIDER_UNKNOWN);
    }

    @Test
    void an_organisation_of_another_municipality_is_as_unknown() {
        refused(given().when(start(SUPPORT, ELSEWHERE, day(5, 1), null)), CareRefusal.PROVIDER_UNKNOWN);
    }

    @Test
    void an_organisation_gives_care_from_its_first_day_in_the_register() {
        refused(
                given().when(start(day(3, 31))),
                CareRefusal.PROVIDER_NOT_ACTIVE,
                Map.of("date", LocalDate.of(2023, 3, 31)));
        given().when(start(day(4, 1))).expectSuccessfulHandlerExecution();
    }

    @Test
    void an_organisation_gives_no_care_from_the_day_on_which_it_left_the_register() {
        refused(given().when(start(SUPPORT, FORMER_PROVIDER, day(9, 1), null)), CareRefusal.PROVIDER_NOT_ACTIVE);
        given().when(start(SUPPORT, FORMER_PROVIDER, day(8, 31), null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void what_volunteers_give_belongs_to_the_circle() {
        refused(given().when(start(SUPPORT, VOLUNTEERS, day(5, 1), null)), CareRefusal.PROVIDER_NOT_PROFESSIONAL);
    }

    @Test
    void given_a_closed_file__then_refused() {
        refused(given(closed(day(12, 1))).when(start(day(5, 1))), HouseholdRefusal.FILE_CLOSED);
    }

    @Test
    void no_volume_is_no_care() {
        assertThatThrownBy(() -> new StartCare(
                        HOUSEHOLD,
                        BY,
                        CARE,
                        SUPPORT,
                        PROVIDER,
                        0,
                        CareUnit.HOUR,
                        CareFrequency.PER_WEEK,
                        CareForm.IN_KIND,
                        day(5, 1),
                        null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least");
    }
}
