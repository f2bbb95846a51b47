package nl.veerkracht.domain.programme;

import static nl.veerkracht.domain.shared.Refusals.refused;

import java.time.LocalDate;
import nl.veerkracht.domain.programme.ProgrammeCommand.GrantFunding;
import nl.veerkracht.domain.programme.events.FunderKind;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantFundingTest extends ProgrammeFixture {

    @Test
    void given_a_budget__when_granted_to_its_last_cent__then_granted() {
        given(started(), budget(100_000, day(1, 1)), funding(40_000, day(2, 1)))
                .when(grant(60_000, day(3, 1)))
                .expectEvents(funding(60_000, day(3, 1)));
    }

    @Test
    void given_a_budget__when_granted_a_cent_more__then_refused() {
        refused(
                given(started(), budget(100_000, day(1, 1)), funding(40_000, day(2, 1)))
                        .when(grant(60_001, day(3, 1))),
                ProgrammeRefusal.FUNDING_EXCEEDS_BUDGET);
    }

    @Test
    void given_no_budget__then_refused() {
        refused(given(started()).when(grant(1, day(3, 1))), ProgrammeRefusal.BUDGET_MISSING);
    }

    @Test
    void a_funding_from_before_the_budget_is_a_part_of_it() {
        given(started(), budget(100_000, day(6, 1)))
                .when(grant(100_000, day(3, 1)))
                .expectEvents(funding(100_000, day(3, 1)));
        refused(
                given(started(), budget(100_000, day(6, 1))).when(grant(100_001, day(3, 1))),
                ProgrammeRefusal.FUNDING_EXCEEDS_BUDGET);
    }

    @Test
    void what_a_later_budget_will_hold_cannot_be_granted_before_it() {
        refused(
                given(started(), budget(100_000, day(1, 1)), budget(200_000, day(6, 1)))
                        .when(grant(100_001, day(5, 31))),
                ProgrammeRefusal.FUNDING_EXCEEDS_BUDGET);
        given(started(), budget(100_000, day(1, 1)), budget(200_000, day(6, 1)))
                .when(grant(100_001, day(6, 1)))
                .expectEvents(funding(100_001, day(6, 1)));
    }

    @Test
    void a_promise_of_tomorrow_is_refused() {
        refused(
                given(started(), budget(100_000, day(1, 1))).when(grant(1, TODAY.plusDays(1))),
                FactRefusal.DATE_IN_FUTURE);
    }

    private static GrantFunding grant(long cents, LocalDate on) {
        return new GrantFunding(PROGRAMME, BY, "Nationaal Programma Groningen", FunderKind.NPG, cents, on);
    }
}
