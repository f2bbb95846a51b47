package nl.veerkracht.domain.coordinator;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.domain.coordinator.CoordinatorCommand.RegisterCoordinator;
import nl.veerkracht.domain.coordinator.events.CoordinatorRegistered;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterCoordinatorTest extends CoordinatorFixture {

    @Test
    void when_registered__then_the_actors_municipality_keeps_and_lists_them() {
        givenNothing()
                .when(register(Set.of("nl", "fy"), Set.of("GM1952", "GM0014"), day(3, 1)))
                .expectEvents(new CoordinatorRegistered(
                        COORDINATOR,
                        "GM1952",
                        NAME,
                        CONTACT,
                        Set.of("nl", "fy"),
                        Set.of("GM0014", "GM1952"),
                        day(3, 1),
                        null));
        assertThat(listed).containsExactly(Map.entry(COORDINATOR, "GM1952"));
    }

    @Test
    void a_municipality_that_does_not_exist_on_that_day_is_refused() {
        refused(
                givenNothing().when(register(Set.of("nl"), Set.of("GM1952", "GM9999"), day(3, 1))),
                CoordinatorRefusal.MUNICIPALITY_UNKNOWN,
                Map.of("municipality", "GM9999"));
        refused(
                givenNothing().when(register(Set.of("nl"), Set.of("GM1952"), LocalDate.of(2017, 12, 31))),
                CoordinatorRefusal.MUNICIPALITY_UNKNOWN);
    }

    @Test
    void the_municipality_that_keeps_the_register_belongs_to_the_region() {
        refused(
                givenNothing().when(register(Set.of("nl"), Set.of("GM0014"), day(3, 1))),
                CoordinatorRefusal.REGION_WITHOUT_OWN_MUNICIPALITY);
    }

    @Test
    void a_language_that_does_not_exist_is_refused() {
        refused(
                givenNothing().when(register(Set.of("nl", "xx"), Set.of("GM1952"), day(3, 1))),
                CoordinatorRefusal.LANGUAGE_UNKNOWN,
                Map.of("language", "xx"));
    }

    @Test
    void a_first_day_can_be_agreed_a_year_ahead_and_no_further() {
        givenNothing()
                .when(register(Set.of(), Set.of("GM1952"), TODAY.plusYears(1)))
                .expectSuccessfulHandlerExecution();
        refused(
                givenNothing()
                        .when(register(
                                Set.of(), Set.of("GM1952"), TODAY.plusYears(1).plusDays(1))),
                FactRefusal.DATE_TOO_FAR_AHEAD);
    }

    @Test
    void a_coordinator_works_somewhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoordinatorRegistered(
                        COORDINATOR, "GM1952", NAME, null, Set.of("nl"), Set.of(), day(3, 1), null));
    }

    private static RegisterCoordinator register(Set<String> languages, Set<String> region, LocalDate fromDate) {
        return new RegisterCoordinator(COORDINATOR, BY, NAME, CONTACT, languages, region, fromDate);
    }
}
