package nl.veerkracht.domain.programme;

import static nl.veerkracht.domain.shared.Refusals.refused;

import java.util.Map;
import nl.veerkracht.domain.programme.ProgrammeCommand.SetBudget;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SetBudgetTest extends ProgrammeFixture {

    @Test
    void when_set__then_it_is_the_budget() {
        given(started())
                .when(new SetBudget(PROGRAMME, BY, 150_000_000, day(1, 1)))
                .expectEvents(budget(150_000_000, day(1, 1)));
    }

    @Test
    void given_fundings_that_it_holds__when_lowered_to_their_sum__then_it_is_the_budget() {
        given(started(), budget(100_000, day(1, 1)), funding(40_000, day(2, 1)), funding(30_000, day(3, 1)))
                .when(new SetBudget(PROGRAMME, BY, 70_000, day(6, 1)))
                .expectEvents(budget(70_000, day(6, 1)));
    }

    @Test
    void given_fundings_that_it_does_not_hold__then_refused_naming_the_one_that_is_too_much() {
        refused(
                given(started(), budget(100_000, day(1, 1)), funding(40_000, day(2, 1)), funding(30_000, day(3, 1)))
                        .when(new SetBudget(PROGRAMME, BY, 69_999, day(6, 1))),
                ProgrammeRefusal.FUNDING_EXCEEDS_BUDGET,
                Map.of("entry", 3L));
    }
}
