package nl.veerkracht.domain.coordinator;

import static nl.veerkracht.domain.shared.Refusals.refused;

import java.time.LocalDate;
import nl.veerkracht.domain.coordinator.CoordinatorCommand.EndCoordinator;
import nl.veerkracht.domain.coordinator.events.CoordinatorEndReason;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndCoordinatorTest extends CoordinatorFixture {

    @Test
    void given_a_coordinator_with_an_employer__when_stopped__then_ended() {
        given(registered(), employed(day(6, 1))).when(end(day(9, 1))).expectEvents(ended(day(9, 1)));
    }

    @Test
    void before_the_first_day__then_refused() {
        refused(given(registered()).when(end(day(2, 28))), CoordinatorRefusal.COORDINATOR_ENDED_BEFORE_START);
    }

    @Test
    void given_what_begins_after_it__then_refused() {
        refused(given(registered(), changed(day(10, 1))).when(end(day(9, 1))), CoordinatorRefusal.COORDINATOR_ENDED);
        refused(given(registered(), employed(day(9, 1))).when(end(day(9, 1))), CoordinatorRefusal.COORDINATOR_ENDED);
    }

    @Test
    void given_the_coordinator_stopped__when_stopped_again__then_refused() {
        refused(given(registered(), ended(day(9, 1))).when(end(day(10, 1))), CoordinatorRefusal.COORDINATOR_ENDED);
    }

    @Test
    void given_a_stale_screen__then_refused() {
        refused(
                given(registered())
                        .when(new EndCoordinator(
                                COORDINATOR, new By(BY.actor(), 1L), day(9, 1), CoordinatorEndReason.MOVED)),
                FactRefusal.STALE_VERSION);
    }

    private static EndCoordinator end(LocalDate untilDate) {
        return new EndCoordinator(COORDINATOR, BY, untilDate, CoordinatorEndReason.STOPPED);
    }
}
