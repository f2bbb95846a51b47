package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.Plans.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StartPlanTest extends PlanFixture {

    private static PlanCommand.StartPlan start(LocalDate on) {
        return new PlanCommand.StartPlan(
                PLAN,
                HOUSEHOLD,
                BY,
                PlanForm.FAMILY_GROUP_PLAN,
                LegalFrame.YOUTH_ACT,
                ScoreScale.GOAL_ATTAINMENT,
                day(8, 20),
                on);
    }

    @Test
    void given_an_open_file__when_a_plan_starts__then_it_is_the_one_that_runs() {
        givenNothing().when(start(day(9, 1))).expectEvents(started());

        assertThat(reserved).containsExactly("claimed by " + PLAN);
    }

    @Test
    void given_another_plan_that_runs__then_refused() {
        anotherPlanRuns = true;

        refused(givenNothing().when(start(day(9, 1))), PlanRefusal.PLAN_ALREADY_RUNNING);
    }

    @Test
    void given_a_closed_file__then_refused() {
        fileIsOpen = false;

        refused(givenNothing().when(start(day(9, 1))), PlanRefusal.PLAN_OF_CLOSED_FILE);
    }

    @Test
    void given_a_start_that_lies_ahead__then_refused() {
        givenNothing().when(start(LocalDate.of(2024, 1, 15))).expectSuccessfulHandlerExecution();
        refused(givenNothing().when(start(LocalDate.of(2024, 1, 16))), FactRefusal.DATE_IN_FUTURE);
    }
}
