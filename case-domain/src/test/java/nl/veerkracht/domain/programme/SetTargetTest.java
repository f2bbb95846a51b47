package nl.veerkracht.domain.programme;

import static nl.veerkracht.domain.shared.Refusals.refused;

import java.time.LocalDate;
import nl.veerkracht.domain.programme.ProgrammeCommand.SetTarget;
import nl.veerkracht.domain.programme.events.TargetSet;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SetTargetTest extends ProgrammeFixture {

    @Test
    void when_set_for_the_whole_programme__then_it_is_its_target() {
        given(started(), published(1, FROM))
                .when(target("households-reached", null, day(2, 1)))
                .expectEvents(new TargetSet(PROGRAMME, "households-reached", null, 120, day(2, 1), null));
    }

    @Test
    void when_set_for_the_first_or_the_last_year__then_it_is_the_target_of_that_year() {
        given(started(), published(1, FROM))
                .when(target("households-reached", 2023, day(2, 1)))
                .expectEvents(new TargetSet(PROGRAMME, "households-reached", 2023, 120, day(2, 1), null));
        given(started(), published(1, FROM))
                .when(target("households-reached", 2025, day(2, 1)))
                .expectEvents(new TargetSet(PROGRAMME, "households-reached", 2025, 120, day(2, 1), null));
    }

    @Test
    void for_a_year_in_which_the_programme_does_not_run__then_refused() {
        refused(
                given(started(), published(1, FROM)).when(target("households-reached", 2022, day(2, 1))),
                ProgrammeRefusal.TARGET_YEAR_OUTSIDE_PROGRAMME);
        refused(
                given(started(), published(1, FROM)).when(target("households-reached", 2026, day(2, 1))),
                ProgrammeRefusal.TARGET_YEAR_OUTSIDE_PROGRAMME);
    }

    @Test
    void by_an_indicator_without_a_published_definition__then_refused() {
        refused(
                given(started(), published(1, FROM)).when(target("persons-reached", null, day(2, 1))),
                ProgrammeRefusal.INDICATOR_NOT_PUBLISHED);
    }

    @Test
    void on_a_day_to_come__then_refused() {
        refused(
                given(started(), published(1, FROM)).when(target("households-reached", null, TODAY.plusDays(1))),
                FactRefusal.DATE_IN_FUTURE);
    }

    private static SetTarget target(String indicator, @Nullable Integer year, LocalDate setOn) {
        return new SetTarget(PROGRAMME, BY, indicator, year, 120, setOn);
    }
}
