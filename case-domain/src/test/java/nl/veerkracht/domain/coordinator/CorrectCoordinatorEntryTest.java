package nl.veerkracht.domain.coordinator;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.domain.coordinator.CoordinatorCommand.CorrectEntry;
import nl.veerkracht.domain.coordinator.CoordinatorCommand.Fact;
import nl.veerkracht.domain.coordinator.CoordinatorCommand.RegisterCoordinator;
import nl.veerkracht.domain.coordinator.CoordinatorCommand.StartEmployment;
import nl.veerkracht.domain.coordinator.events.CoordinatorEmployed;
import nl.veerkracht.domain.coordinator.events.CoordinatorRegistered;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectCoordinatorEntryTest extends CoordinatorFixture {

    private static final PersonalValue OTHER_NAME = PersonalValue.clear(COORDINATOR, "Jouke Voorbeeld");
    private static final By ELSEWHERE = new By(new Actor("r-2", Actor.Role.REGIONAL_MANAGER, "", "GM0014"), null);

    @Test
    void whoever_corrects_a_name_the_coordinator_stays_with_the_municipality_that_registered_them() {
        given(registered())
                .when(correct(0, registration(ELSEWHERE, day(3, 1))))
                .expectEvents(new CoordinatorRegistered(
                        COORDINATOR,
                        "GM1952",
                        OTHER_NAME,
                        null,
                        Set.of("nl"),
                        Set.of("GM1952"),
                        day(3, 1),
                        new Replaces(0, CorrectionReason.TYPING_ERROR)));
        assertThat(listed).isEqualTo(Map.of(COORDINATOR, "GM1952"));
    }

    @Test
    void given_an_employment__when_its_first_day_is_corrected__then_it_stands_anew() {
        given(registered(), employed(day(6, 1)))
                .when(correct(1, employment(day(5, 1))))
                .expectEvents(new CoordinatorEmployed(
                        COORDINATOR, PROVIDER, 3, day(5, 1), new Replaces(1, CorrectionReason.TYPING_ERROR)));
    }

    @Test
    void given_a_profile_that_changed__when_the_first_day_is_moved_after_it__then_refused_naming_it() {
        refused(
                given(registered(), changed(day(6, 1))).when(correct(0, registration(BY, day(6, 2)))),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(1L)));
    }

    @Test
    void at_another_organisation__then_refused() {
        refused(
                given(registered(), changed(day(4, 1)), employed(day(6, 1)))
                        .when(correct(2, new StartEmployment(COORDINATOR, BY, PROVIDER_NEARBY, day(6, 1)))),
                FactRefusal.CORRECTION_OF_OTHER_SUBJECT);
    }

    @Test
    void by_another_kind_of_fact__then_refused() {
        refused(
                given(registered(), changed(day(6, 1))).when(correct(1, registration(BY, day(3, 1)))),
                FactRefusal.CORRECTION_OF_OTHER_KIND);
    }

    @Test
    void given_no_such_entry__then_refused() {
        refused(given(registered()).when(correct(1, employment(day(6, 1)))), FactRefusal.ENTRY_UNKNOWN);
    }

    @Test
    void given_an_entry_that_was_corrected__then_refused() {
        refused(
                given(registered(), registered().replacing(new Replaces(0, CorrectionReason.TYPING_ERROR)))
                        .when(correct(0, registration(BY, day(3, 1)))),
                FactRefusal.ENTRY_NOT_STANDING);
    }

    private static RegisterCoordinator registration(By by, LocalDate fromDate) {
        return new RegisterCoordinator(COORDINATOR, by, OTHER_NAME, null, Set.of("nl"), Set.of("GM1952"), fromDate);
    }

    private static StartEmployment employment(LocalDate fromDate) {
        return new StartEmployment(COORDINATOR, BY, PROVIDER, fromDate);
    }

    private static CorrectEntry correct(long entry, Fact corrected) {
        return new CorrectEntry(COORDINATOR, BY, entry, CorrectionReason.TYPING_ERROR, corrected);
    }
}
