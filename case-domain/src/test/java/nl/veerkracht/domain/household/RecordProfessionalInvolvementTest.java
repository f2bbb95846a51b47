package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Cares.*;
import static nl.veerkracht.domain.household.Households.*;

import java.time.LocalDate;
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
class RecordProfessionalInvolvementTest extends HouseholdFixture {

    @Test
    void given_a_provider__when_recorded__then_it_stands() {
        given().when(record(day(6, 1), day(7, 1))).expectEvents(recorded(day(6, 1), day(7, 1)));
    }

    @Test
    void that_nobody_came_is_a_measurement_too() {
        given().when(new RecordProfessionalInvolvement(HOUSEHOLD, BY, PROVIDER, day(6, 1), day(7, 1), 0, 0))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_period_ends_after_it_began() {
        refused(given().when(record(day(6, 1), day(6, 1))), CareRefusal.INVOLVEMENT_ENDS_BEFORE_START);
        given().when(record(day(6, 1), day(6, 2))).expectSuccessfulHandlerExecution();
    }

    @Test
    void days_of_one_organisation_are_counted_once() {
        refused(
                given(recorded(day(6, 1), day(7, 1))).when(record(day(6, 30), day(8, 1))),
                CareRefusal.INVOLVEMENT_OVERLAPS);
        given(recorded(day(6, 1), day(7, 1))).when(record(day(7, 1), day(8, 1))).expectSuccessfulHandlerExecution();
        given(recorded(day(6, 1), day(7, 1)))
                .when(new CorrectEntry(HOUSEHOLD, BY, 2, CorrectionReason.TYPING_ERROR, record(day(6, 2), day(7, 1))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_period_that_is_not_over__then_refused() {
        refused(given().when(record(day(12, 1), TODAY.plusDays(2))), FactRefusal.DATE_IN_FUTURE);
        given().when(record(day(12, 1), TODAY.plusDays(1))).expectSuccessfulHandlerExecution();
    }

    @Test
    void an_organisation_that_cannot_be_involved__then_refused() {
        refused(given().when(record(ELSEWHERE)), CareRefusal.PROVIDER_UNKNOWN);
        refused(given().when(record(VOLUNTEERS)), CareRefusal.PROVIDER_NOT_PROFESSIONAL);
        refused(given().when(record(day(3, 31), day(7, 1))), CareRefusal.PROVIDER_NOT_ACTIVE);
    }

    private static RecordProfessionalInvolvement record(OrganisationId organisation) {
        return new RecordProfessionalInvolvement(HOUSEHOLD, BY, organisation, day(6, 1), day(7, 1), 4, 210);
    }

    private static RecordProfessionalInvolvement record(LocalDate from, LocalDate until) {
        return new RecordProfessionalInvolvement(HOUSEHOLD, BY, PROVIDER, from, until, 4, 210);
    }

    private static ProfessionalInvolvementRecorded recorded(LocalDate from, LocalDate until) {
        return new ProfessionalInvolvementRecorded(HOUSEHOLD, PROVIDER, 3, from, until, 4, 210, null);
    }
}
