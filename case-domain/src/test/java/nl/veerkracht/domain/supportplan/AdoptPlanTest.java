package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.Plans.*;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdoptPlanTest extends PlanFixture {

    private static PlanCommand.AdoptPlan adopt(LocalDate on, LocalDate reviewOn, PersonId... by) {
        return new PlanCommand.AdoptPlan(
                PLAN, HOUSEHOLD, BY, Set.of(by), AdoptionBasis.KITCHEN_TABLE, null, reviewOn, on);
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
                                PLAN,
                                HOUSEHOLD,
                                BY,
                                Set.of(MOTHER),
                                AdoptionBasis.CONFERENCE,
                                null,
                                day(12, 1),
                                day(11, 1))),
                PlanRefusal.CONFERENCE_MISSING);
    }

    private static PlanCommand.AdoptPlan adoptOn(AdoptionBasis basis, ConferenceId conference, LocalDate on) {
        return new PlanCommand.AdoptPlan(
                PLAN, HOUSEHOLD, BY, Set.of(MOTHER), basis, conference, LocalDate.of(2024, 2, 1), on);
    }

    private PlanEvent[] withGoals(PlanEvent... facts) {
        return Stream.concat(Stream.of(goal(), action()), Stream.of(facts)).toArray(PlanEvent[]::new);
    }

    @Test
    void given_a_conference_that_was_held__when_the_plan_is_adopted_on_it__then_it_stands() {
        given(withGoals(Meetings.afterwards()))
                .when(adoptOn(AdoptionBasis.CONFERENCE, Meetings.CONFERENCE, day(11, 3)))
                .expectEvents(new PlanAdopted(
                        PLAN,
                        HOUSEHOLD,
                        HOUSEHOLD_VERSION,
                        Set.of(MOTHER),
                        AdoptionBasis.CONFERENCE,
                        Meetings.CONFERENCE,
                        LocalDate.of(2024, 2, 1),
                        day(11, 3),
                        null));
    }

    @Test
    void given_a_conference_that_does_not_exist_or_was_not_held_by_then__then_refused() {
        refused(
                given(withGoals(Meetings.afterwards()))
                        .when(adoptOn(AdoptionBasis.CONFERENCE, Meetings.OTHER_CONFERENCE, day(11, 3))),
                ConferenceRefusal.CONFERENCE_UNKNOWN);
        refused(
                given(withGoals(Meetings.ready()))
                        .when(adoptOn(AdoptionBasis.CONFERENCE, Meetings.CONFERENCE, day(11, 3))),
                ConferenceRefusal.CONFERENCE_NOT_HELD);
        refused(
                given(withGoals(Meetings.afterwards()))
                        .when(adoptOn(AdoptionBasis.CONFERENCE, Meetings.CONFERENCE, day(11, 2))),
                ConferenceRefusal.CONFERENCE_NOT_HELD);
    }

    @Test
    void given_a_conference_that_needed_no_meeting__then_the_plan_is_adopted_without_one() {
        PlanEvent[] made = withGoals(Meetings.requested(), Meetings.notNeeded(true));
        given(made)
                .when(adoptOn(AdoptionBasis.WITHOUT_MEETING, Meetings.CONFERENCE, day(11, 2)))
                .expectSuccessfulHandlerExecution();
        refused(
                given(made).when(adoptOn(AdoptionBasis.CONFERENCE, Meetings.CONFERENCE, day(11, 2))),
                ConferenceRefusal.CONFERENCE_NOT_HELD);
        refused(
                given(withGoals(Meetings.requested(), Meetings.notNeeded(false)))
                        .when(adoptOn(AdoptionBasis.WITHOUT_MEETING, Meetings.CONFERENCE, day(11, 2))),
                ConferenceRefusal.CONFERENCE_NOT_HELD);
    }

    @Test
    void given_conditions_for_safety__then_the_plan_is_adopted_from_the_day_on_which_they_are_met() {
        PlanEvent[] facts = withGoals(Meetings.ready());
        refused(
                given(facts, Meetings.bottomLine(), Meetings.held())
                        .when(adoptOn(AdoptionBasis.CONFERENCE, Meetings.CONFERENCE, day(11, 6))),
                ConferenceRefusal.BOTTOM_LINE_NOT_MET);
        refused(
                given(facts, Meetings.bottomLine(), Meetings.held())
                        .when(adoptOn(AdoptionBasis.KITCHEN_TABLE, null, day(11, 6))),
                ConferenceRefusal.BOTTOM_LINE_NOT_MET);
        PlanEvent[] met = {Meetings.bottomLine(), Meetings.held(), Meetings.presented(), Meetings.accepted(true)};
        given(facts, met)
                .when(adoptOn(AdoptionBasis.CONFERENCE, Meetings.CONFERENCE, day(11, 6)))
                .expectSuccessfulHandlerExecution();
        refused(
                given(facts, met).when(adoptOn(AdoptionBasis.CONFERENCE, Meetings.CONFERENCE, day(11, 5))),
                ConferenceRefusal.BOTTOM_LINE_NOT_MET);
    }
}
