package nl.veerkracht.domain.coordinator;

import static nl.veerkracht.domain.shared.Refusals.refused;

import java.time.LocalDate;
import nl.veerkracht.domain.coordinator.CoordinatorCommand.StartEmployment;
import nl.veerkracht.domain.coordinator.events.CoordinatorEmployed;
import nl.veerkracht.domain.shared.OrganisationId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StartEmploymentTest extends CoordinatorFixture {

    @Test
    void given_a_coordinator__when_employed__then_with_the_version_of_the_organisation_that_was_read() {
        given(registered()).when(start(PROVIDER, day(6, 1))).expectEvents(employed(day(6, 1)));
    }

    @Test
    void who_worked_there_before_becoming_a_coordinator_still_does() {
        given(registered()).when(start(PROVIDER, day(1, 1))).expectEvents(employed(day(1, 1)));
    }

    @Test
    void an_organisation_that_is_not_there_on_that_day_is_refused() {
        refused(
                given(registered()).when(start(PROVIDER, LocalDate.of(2022, 12, 31))),
                CoordinatorRefusal.ORGANISATION_UNKNOWN);
        given(registered()).when(start(PROVIDER, day(11, 30))).expectSuccessfulHandlerExecution();
        refused(given(registered()).when(start(PROVIDER, day(12, 1))), CoordinatorRefusal.ORGANISATION_UNKNOWN);
        refused(given(registered()).when(start(NOWHERE, day(6, 1))), CoordinatorRefusal.ORGANISATION_UNKNOWN);
    }

    @Test
    void an_organisation_of_another_municipality_only_when_the_coordinator_works_there() {
        refused(given(registered()).when(start(PROVIDER_NEARBY, day(6, 1))), CoordinatorRefusal.ORGANISATION_UNKNOWN);
        given(registered(), changed(day(9, 1)))
                .when(start(PROVIDER_NEARBY, day(6, 1)))
                .expectEvents(new CoordinatorEmployed(COORDINATOR, PROVIDER_NEARBY, 0, day(6, 1), null));
    }

    @Test
    void given_an_employment_there__then_refused() {
        refused(
                given(registered(), employed(day(6, 1))).when(start(PROVIDER, day(7, 1))),
                CoordinatorRefusal.ALREADY_EMPLOYED_THERE);
    }

    @Test
    void given_an_employment_that_ended__when_employed_there_again__then_accepted() {
        given(registered(), employed(day(6, 1)), employmentEnded(day(7, 1)))
                .when(start(PROVIDER, day(7, 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_the_coordinator_stopped__then_refused_from_that_day() {
        given(registered(), ended(day(9, 1))).when(start(PROVIDER, day(8, 31))).expectSuccessfulHandlerExecution();
        refused(
                given(registered(), ended(day(9, 1))).when(start(PROVIDER, day(9, 1))),
                CoordinatorRefusal.COORDINATOR_ENDED);
    }

    private static StartEmployment start(OrganisationId organisationId, LocalDate fromDate) {
        return new StartEmployment(COORDINATOR, BY, organisationId, fromDate);
    }
}
