package nl.veerkracht.domain.coordinator;

import static nl.veerkracht.domain.shared.Refusals.refused;

import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.coordinator.CoordinatorCommand.ChangeProfile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeProfileTest extends CoordinatorFixture {

    @Test
    void given_a_coordinator__when_the_region_grows__then_changed() {
        given(registered()).when(change(day(6, 1))).expectEvents(changed(day(6, 1)));
    }

    @Test
    void from_the_first_day_on() {
        given(registered()).when(change(day(3, 1))).expectSuccessfulHandlerExecution();
        refused(given(registered()).when(change(day(2, 28))), CoordinatorRefusal.COORDINATOR_NOT_YET_REGISTERED);
    }

    @Test
    void until_the_coordinator_stops() {
        given(registered(), ended(day(9, 1))).when(change(day(8, 31))).expectSuccessfulHandlerExecution();
        refused(given(registered(), ended(day(9, 1))).when(change(day(9, 1))), CoordinatorRefusal.COORDINATOR_ENDED);
    }

    @Test
    void a_region_is_of_municipalities_with_the_one_that_keeps_the_register_among_them() {
        refused(
                given(registered()).when(change(Set.of("nl"), Set.of("GM1952", "GM9999"))),
                CoordinatorRefusal.MUNICIPALITY_UNKNOWN);
        refused(
                given(registered()).when(change(Set.of("nl"), Set.of("GM0014"))),
                CoordinatorRefusal.REGION_WITHOUT_OWN_MUNICIPALITY);
    }

    @Test
    void a_language_that_does_not_exist_is_refused() {
        refused(given(registered()).when(change(Set.of("qq"), Set.of("GM1952"))), CoordinatorRefusal.LANGUAGE_UNKNOWN);
    }

    private static ChangeProfile change(LocalDate fromDate) {
        return new ChangeProfile(COORDINATOR, BY, Set.of("nl"), Set.of("GM1952", "GM0014"), fromDate);
    }

    private static ChangeProfile change(Set<String> languages, Set<String> region) {
        return new ChangeProfile(COORDINATOR, BY, languages, region, day(6, 1));
    }
}
