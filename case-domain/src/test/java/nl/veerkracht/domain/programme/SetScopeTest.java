package nl.veerkracht.domain.programme;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.programme.ProgrammeCommand.SetScope;
import nl.veerkracht.domain.programme.events.ScopeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SetScopeTest extends ProgrammeFixture {

    @Test
    void when_set__then_it_is_known_for_whom_and_where_it_is() {
        given(started())
                .when(scope(Set.of("WK195202", "WK195201"), FROM))
                .expectEvents(new ScopeSet(
                        PROGRAMME,
                        Set.of(TargetGroup.COMPLEX_YOUTH_CARE, TargetGroup.OGGZ),
                        Set.of("WK195201", "WK195202"),
                        FROM,
                        null));
    }

    @Test
    void without_neighbourhoods_it_is_for_the_whole_municipality() {
        given(started()).when(scope(Set.of(), FROM)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_neighbourhood_that_does_not_exist_on_that_day_is_refused() {
        refused(
                given(started()).when(scope(Set.of("WK195201", "WK195299"), FROM)),
                ProgrammeRefusal.SCOPE_NEIGHBOURHOOD_UNKNOWN,
                Map.of("neighbourhood", "WK195299"));
        refused(
                given(started()).when(scope(Set.of("WK195201"), LocalDate.of(2017, 12, 31))),
                ProgrammeRefusal.SCOPE_NEIGHBOURHOOD_UNKNOWN);
    }

    @Test
    void a_programme_is_for_somebody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ScopeSet(PROGRAMME, Set.of(), Set.of(), FROM, null));
    }

    private static SetScope scope(Set<String> neighbourhoods, LocalDate fromDate) {
        return new SetScope(
                PROGRAMME, BY, Set.of(TargetGroup.OGGZ, TargetGroup.COMPLEX_YOUTH_CARE), neighbourhoods, fromDate);
    }
}
