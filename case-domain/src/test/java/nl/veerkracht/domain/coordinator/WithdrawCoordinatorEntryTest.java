package nl.veerkracht.domain.coordinator;

import static nl.veerkracht.domain.shared.Refusals.refused;

import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.coordinator.CoordinatorCommand.StartEmployment;
import nl.veerkracht.domain.coordinator.CoordinatorCommand.WithdrawEntry;
import nl.veerkracht.domain.coordinator.events.CoordinatorEntryWithdrawn;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawCoordinatorEntryTest extends CoordinatorFixture {

    private static final CoordinatorEntryWithdrawn WITHDRAWN =
            new CoordinatorEntryWithdrawn(COORDINATOR, 1, CorrectionReason.WRONG_PERSON);

    @Test
    void given_an_employment_of_somebody_else__when_withdrawn__then_withdrawn() {
        given(registered(), employed(day(6, 1))).when(withdraw(1)).expectEvents(WITHDRAWN);
    }

    @Test
    void given_a_withdrawn_end__then_the_coordinator_goes_on() {
        given(registered(), ended(day(9, 1)), WITHDRAWN)
                .when(new StartEmployment(COORDINATOR, BY, PROVIDER, day(10, 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_the_end_of_the_employment__then_refused_naming_it() {
        refused(
                given(registered(), employed(day(6, 1)), employmentEnded(day(8, 1)))
                        .when(withdraw(1)),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(2L)));
    }

    @Test
    void everything_stands_on_the_registration() {
        refused(given(registered()).when(withdraw(0)), CoordinatorRefusal.COORDINATOR_CANNOT_BE_WITHDRAWN);
    }

    @Test
    void given_no_such_entry__then_refused() {
        refused(given(registered()).when(withdraw(1)), FactRefusal.ENTRY_UNKNOWN);
    }

    @Test
    void given_a_withdrawn_entry__then_refused() {
        refused(given(registered(), employed(day(6, 1)), WITHDRAWN).when(withdraw(1)), FactRefusal.ENTRY_NOT_STANDING);
    }

    private static WithdrawEntry withdraw(long entry) {
        return new WithdrawEntry(COORDINATOR, BY, entry, CorrectionReason.WRONG_PERSON);
    }
}
