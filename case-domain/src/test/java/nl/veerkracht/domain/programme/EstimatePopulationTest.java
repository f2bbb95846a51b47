package nl.veerkracht.domain.programme;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.veerkracht.domain.programme.ProgrammeCommand.EstimatePopulation;
import nl.veerkracht.domain.programme.events.PopulationEstimated;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EstimatePopulationTest extends ProgrammeFixture {

    @Test
    void when_estimated__then_it_is_known_how_many_residents_it_is_for() {
        given(started())
                .when(estimate(600, day(3, 1)))
                .expectEvents(new PopulationEstimated(PROGRAMME, 600, day(3, 1), null));
    }

    @Test
    void an_estimate_can_be_older_than_the_programme() {
        given(started()).when(estimate(600, LocalDate.of(2022, 6, 1))).expectSuccessfulHandlerExecution();
    }

    @Test
    void an_estimate_of_tomorrow_is_refused() {
        refused(given(started()).when(estimate(600, TODAY.plusDays(1))), FactRefusal.DATE_IN_FUTURE);
    }

    @Test
    void given_a_stale_screen__then_refused() {
        refused(
                given(started()).when(new EstimatePopulation(PROGRAMME, onScreen(1), 600, day(3, 1))),
                FactRefusal.STALE_VERSION);
    }

    @Test
    void there_are_never_fewer_than_no_residents() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PopulationEstimated(PROGRAMME, -1, day(3, 1), null));
    }

    private static EstimatePopulation estimate(int residents, LocalDate on) {
        return new EstimatePopulation(PROGRAMME, BY, residents, on);
    }
}
