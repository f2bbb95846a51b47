package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.Plans.*;

import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdoptPlanTest extends PlanFixture {

    private static PlanCommand.AdoptPlan adopt(LocalDate on, LocalDate reviewOn, PersonId... by) {
        return new PlanCommand.AdoptPlan(PLAN, HOUSEHOLD, BY, Set.of(by), AdoptionBasis.KITCHEN_TABLE, reviewOn, on);
    }

    private static PlanCommand.AdoptPlan adopt() {
        return adopt(day(11, 1), LocalDate.of(2024, 4, 1), MOTHER, SISTER);
    }

    @Test
    void given_a_goal_and_an_action__when_the_family_adopts_the_plan_without_a_meeting__then_it_stands() {
        given(goal(), action()).when(adopt()).expectEvents(adopted());
    }

    @Test
    void given_no_goal_or_no_action_by_then__then_refused() {
        refused(given().when(adopt()), PlanRefusal.PLAN_WITHOUT_GOAL);
        refused(given(goal()).when(adopt()), PlanRefusal.PLAN_WITHOUT_ACTION);
        refused(given(goal(), action()).when(adopt(day(10, 1), day(12, 1), MOTHER)), PlanRefusal.PLAN_WITHOUT_ACTION);
    }

    @Test
    void given_a_review_that_does_not_lie_ahead__then_refused() {
        given(goal(), action()).when(adopt(day(11, 1), day(11, 2), MOTHER)).expectSuccessfulHandlerExecution();
        refused(given(goal(), action()).when(adopt(day(11, 1), day(11, 1), MOTHER)), PlanRefusal.REVIEW_NOT_AHEAD);
    }

    @Test
    void given_a_plan_of_professionals_under_the_youth_act__then_the_family_is_offered_its_own_first() {
        SupportPlanStarted plan = started(PlanForm.CARE_PLAN, LegalFrame.YOUTH_ACT);

        refused(givenOnly(plan, goal(), action()).when(adopt()), PlanRefusal.FAMILY_GROUP_PLAN_OFFER_MISSING);
        refused(
                givenOnly(plan, goal(), action(), offered(day(11, 2))).when(adopt()),
                PlanRefusal.FAMILY_GROUP_PLAN_OFFER_MISSING);
        givenOnly(plan, goal(), action(), offered(day(11, 1))).when(adopt()).expectEvents(adopted());
        givenOnly(started(PlanForm.CARE_PLAN, LegalFrame.SOCIAL_SUPPORT_ACT), goal(), action())
                .when(adopt())
                .expectEvents(adopted());
    }

    @Test
    void given_a_plan_that_was_adopted__then_refused() {
        refused(given(goal(), action(), adopted()).when(adopt()), PlanRefusal.PLAN_ALREADY_ADOPTED);
    }

    @Test
    void given_a_stranger_among_those_who_adopt_it__then_refused() {
        refused(
                given(goal(), action()).when(adopt(day(11, 1), day(12, 1), STRANGER)),
                PlanRefusal.PLAN_NAMES_UNKNOWN_PERSON);
    }

    @Test
    void given_a_plan_of_a_conference_that_is_not_named__then_refused() {
        refused(
                given(goal(), action())
                        .when(new PlanCommand.AdoptPlan(
                                PLAN, HOUSEHOLD, BY, Set.of(MOTHER), AdoptionBasis.CONFERENCE, day(12, 1), day(11, 1))),
                PlanRefusal.CONFERENCE_MISSING);
    }
}
