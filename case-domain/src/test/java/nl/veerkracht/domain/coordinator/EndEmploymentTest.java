package nl.veerkracht.domain.coordinator;

import static nl.veerkracht.domain.shared.Refusals.refused;

import java.time.LocalDate;
import nl.veerkracht.domain.coordinator.CoordinatorCommand.EndEmployment;
import nl.veerkracht.domain.shared.OrganisationId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndEmploymentTest extends CoordinatorFixture {

    @Test
    void given_an_employment__when_it_ends__then_ended() {
        given(registered(), employed(day(6, 1)))
                .when(end(PROVIDER, day(8, 1)))
                .expectEvents(employmentEnded(day(8, 1)));
    }

    @Test
    void given_the_coordinator_and_the_organisation_stopped__then_it_still_can_end() {
        given(registered(), employed(day(6, 1)), ended(day(9, 1)))
                .when(end(PROVIDER, TODAY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void before_it_began__then_refused() {
        refused(
                given(registered(), employed(day(6, 1))).when(end(PROVIDER, day(5, 31))),
                CoordinatorRefusal.NOT_EMPLOYED_THERE);
    }

    @Test
    void at_another_organisation__then_refused() {
        refused(
                given(registered(), employed(day(6, 1))).when(end(PROVIDER_NEARBY, day(8, 1))),
                CoordinatorRefusal.NOT_EMPLOYED_THERE);
    }

    @Test
    void given_it_ended__when_ended_again__then_refused() {
        refused(
                given(registered(), employed(day(6, 1)), employmentEnded(day(8, 1)))
                        .when(end(PROVIDER, day(10, 1))),
                CoordinatorRefusal.NOT_EMPLOYED_THERE);
    }

    private static EndEmployment end(OrganisationId organisationId, LocalDate untilDate) {
        return new EndEmployment(COORDINATOR, BY, organisationId, untilDate);
    }
}
