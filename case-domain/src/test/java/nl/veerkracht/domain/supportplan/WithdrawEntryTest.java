package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.Plans.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawEntryTest extends PlanFixture {

    private static PlanCommand.WithdrawEntry withdraw(long entry) {
        return new PlanCommand.WithdrawEntry(PLAN, HOUSEHOLD, BY, entry, CorrectionReason.WRONG_FILE);
    }

    private static PlanEntryWithdrawn withdrawn(long entry) {
        return new PlanEntryWithdrawn(PLAN, HOUSEHOLD, entry, CorrectionReason.WRONG_FILE);
    }

    @Test
    void given_an_entry_on_which_nothing_stands__when_it_is_withdrawn__then_it_no_longer_stands() {
        given(goal(), action()).when(withdraw(2)).expectEvents(withdrawn(2));
        refused(given(goal(), withdrawn(1)).when(withdraw(1)), FactRefusal.ENTRY_NOT_STANDING);
        refused(given(goal()).when(withdraw(2)), FactRefusal.ENTRY_UNKNOWN);
    }

    @Test
    void given_a_goal_on_which_an_action_stands__then_refused_naming_it() {
        refused(
                given(goal(), action()).when(withdraw(1)),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(2L)));
    }

    @Test
    void given_the_start__then_refused() {
        refused(given().when(withdraw(0)), PlanRefusal.PLAN_START_CANNOT_BE_WITHDRAWN);
    }

    @Test
    void given_a_closing_that_was_a_mistake__when_it_is_withdrawn__then_the_plan_runs_again_if_no_other_does() {
        given(closed()).when(withdraw(1)).expectEvents(withdrawn(1));

        assertThat(reserved).containsExactly("claimed by " + PLAN);
        anotherPlanRuns = true;
        refused(given(closed()).when(withdraw(1)), PlanRefusal.PLAN_ALREADY_RUNNING);
    }
}
