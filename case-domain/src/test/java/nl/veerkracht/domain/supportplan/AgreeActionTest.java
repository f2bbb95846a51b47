package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.Plans.*;

import java.time.LocalDate;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreeActionTest extends PlanFixture {

    private static GoalCommand.AgreeAction agree(
            GoalId goal, DoerKind doer, PersonId person, OrganisationId organisation, LocalDate on) {
        return new GoalCommand.AgreeAction(
                PLAN,
                HOUSEHOLD,
                BY,
                ACTION,
                goal,
                about(SISTER, "twee ochtenden"),
                doer,
                person,
                organisation,
                LocalDate.of(2024, 2, 1),
                on);
    }

    @Test
    void given_a_sister_in_the_circle__when_she_agrees_to_help__then_that_stands() {
        given(goal())
                .when(agree(GOAL, DoerKind.CIRCLE_MEMBER, SISTER, null, day(10, 2)))
                .expectEvents(action());
    }

    @Test
    void given_a_day_on_which_she_does_not_belong_to_the_circle__then_refused() {
        given(goal())
                .when(agree(GOAL, DoerKind.CIRCLE_MEMBER, SISTER, null, day(12, 24)))
                .expectSuccessfulHandlerExecution();
        refused(
                given(goal()).when(agree(GOAL, DoerKind.CIRCLE_MEMBER, SISTER, null, day(12, 25))),
                PlanRefusal.DOER_NOT_ACTIVE);
    }

    @Test
    void given_a_doer_who_is_not_what_is_said__then_refused() {
        refused(
                given(goal()).when(agree(GOAL, DoerKind.HOUSEHOLD_MEMBER, SISTER, null, day(10, 2))),
                PlanRefusal.DOER_NOT_ACTIVE);
        refused(
                given(goal()).when(agree(GOAL, DoerKind.VOLUNTEER, MOTHER, ORGANISATION, day(10, 2))),
                PlanRefusal.DOER_NOT_ACTIVE);
        refused(
                given(goal()).when(agree(GOAL, DoerKind.PROFESSIONAL, null, null, day(10, 2))),
                PlanRefusal.DOER_NOT_ACTIVE);
    }

    @Test
    void given_a_member_or_a_professional__then_they_can_do_it_too() {
        given(goal())
                .when(agree(GOAL, DoerKind.HOUSEHOLD_MEMBER, MOTHER, null, day(10, 2)))
                .expectSuccessfulHandlerExecution();
        given(goal())
                .when(agree(GOAL, DoerKind.PROFESSIONAL, null, ORGANISATION, day(10, 2)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_a_goal_that_was_not_set_by_then__then_refused() {
        refused(
                given(goal()).when(agree(OTHER_GOAL, DoerKind.CIRCLE_MEMBER, SISTER, null, day(10, 2))),
                PlanRefusal.GOAL_UNKNOWN);
    }

    @Test
    void given_a_text_about_a_stranger__then_refused() {
        refused(
                given(goal())
                        .when(new GoalCommand.AgreeAction(
                                PLAN,
                                HOUSEHOLD,
                                BY,
                                ACTION,
                                GOAL,
                                about(STRANGER, "oppassen"),
                                DoerKind.CIRCLE_MEMBER,
                                SISTER,
                                null,
                                LocalDate.of(2024, 2, 1),
                                day(10, 2))),
                PlanRefusal.PLAN_NAMES_UNKNOWN_PERSON);
    }

    @Test
    void given_an_organisation_that_the_register_does_not_have__then_refused() {
        refused(
                given(goal()).when(agree(GOAL, DoerKind.PROFESSIONAL, null, UNKNOWN_ORGANISATION, day(10, 2))),
                PlanRefusal.PLAN_NAMES_UNKNOWN_ORGANISATION);
    }
}
