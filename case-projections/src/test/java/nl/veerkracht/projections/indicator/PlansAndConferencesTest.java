package nl.veerkracht.projections.indicator;

import static nl.veerkracht.projections.casefile.History.FATHER;
import static nl.veerkracht.projections.casefile.History.GRANDMOTHER;
import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.MOTHER;
import static nl.veerkracht.projections.casefile.History.day;
import static nl.veerkracht.projections.casefile.History.sealed;
import static nl.veerkracht.projections.indicator.IndicatorHistory.enrolled;
import static nl.veerkracht.projections.indicator.IndicatorHistory.missing;
import static nl.veerkracht.projections.indicator.IndicatorHistory.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.shared.ActionId;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.events.ActionAgreed;
import nl.veerkracht.domain.supportplan.events.ActionCompleted;
import nl.veerkracht.domain.supportplan.events.ConferenceEndedWithoutPlan;
import nl.veerkracht.domain.supportplan.events.ConferenceHeld;
import nl.veerkracht.domain.supportplan.events.ConferenceNotNeeded;
import nl.veerkracht.domain.supportplan.events.ConferenceRequested;
import nl.veerkracht.domain.supportplan.events.ConferenceVariant;
import nl.veerkracht.domain.supportplan.events.DoerKind;
import nl.veerkracht.domain.supportplan.events.FollowUpDone;
import nl.veerkracht.domain.supportplan.events.GoalScored;
import nl.veerkracht.domain.supportplan.events.GoalSet;
import nl.veerkracht.domain.supportplan.events.LegalFrame;
import nl.veerkracht.domain.supportplan.events.NoMeetingReason;
import nl.veerkracht.domain.supportplan.events.NoPlanReason;
import nl.veerkracht.domain.supportplan.events.PlanClosingReason;
import nl.veerkracht.domain.supportplan.events.PlanForm;
import nl.veerkracht.domain.supportplan.events.RequestedBy;
import nl.veerkracht.domain.supportplan.events.ScoreGiver;
import nl.veerkracht.domain.supportplan.events.ScoreScale;
import nl.veerkracht.domain.supportplan.events.SupportPlanClosed;
import nl.veerkracht.domain.supportplan.events.SupportPlanStarted;
import nl.veerkracht.projections.indicator.Contribution.Missing;
import nl.veerkracht.projections.indicator.Contribution.Source;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlansAndConferencesTest {

    private static final PlanId PLAN = new PlanId("00000000-0000-4000-8000-0000000000d1");
    private static final GoalId GOAL = new GoalId("00000000-0000-4000-8000-0000000000d2");
    private static final ActionId ACTION = new ActionId("00000000-0000-4000-8000-0000000000d3");
    private static final ConferenceId FIRST = new ConferenceId("00000000-0000-4000-8000-0000000000d5");
    private static final ConferenceId SECOND = new ConferenceId("00000000-0000-4000-8000-0000000000d6");

    @Test
    void an_action_counts_on_the_day_on_which_it_was_done_and_for_the_circle_when_the_circle_did_it() {
        assertThat(planned(ScoreScale.ZERO_TO_TEN)
                        .then(action(DoerKind.CIRCLE_MEMBER))
                        .on("2025-01-01", "informal-actions"))
                .isEmpty();
        assertThat(done(DoerKind.CIRCLE_MEMBER)).containsExactly(said("2024-05-01", ACTION.value(), 1, 1));
        assertThat(done(DoerKind.VOLUNTEER)).containsExactly(said("2024-05-01", ACTION.value(), 1, 1));
        assertThat(done(DoerKind.HOUSEHOLD_MEMBER)).containsExactly(said("2024-05-01", ACTION.value(), 0, 1));
        assertThat(done(DoerKind.PROFESSIONAL)).containsExactly(said("2024-05-01", ACTION.value(), 0, 1));
    }

    private static List<IndicatorHistory.Said> done(DoerKind doer) {
        return planned(ScoreScale.ZERO_TO_TEN)
                .then(action(doer))
                .then(new ActionCompleted(PLAN, HOUSEHOLD, ACTION, day("2024-05-01"), null))
                .on("2025-01-01", "informal-actions");
    }

    @Test
    void a_goal_is_reached_with_a_six_or_with_a_zero_by_the_last_score() {
        assertThat(scored(ScoreScale.ZERO_TO_TEN, 5)).containsExactly(said("2024-07-01", GOAL.value(), 0, 1));
        assertThat(scored(ScoreScale.ZERO_TO_TEN, 6)).containsExactly(said("2024-07-01", GOAL.value(), 1, 1));
        assertThat(scored(ScoreScale.GOAL_ATTAINMENT, -1)).containsExactly(said("2024-07-01", GOAL.value(), 0, 1));
        assertThat(scored(ScoreScale.GOAL_ATTAINMENT, 0)).containsExactly(said("2024-07-01", GOAL.value(), 1, 1));
    }

    private static List<IndicatorHistory.Said> scored(ScoreScale scale, int last) {
        return planned(scale)
                .then(score(2, "2024-06-01"))
                .then(score(last, "2024-07-01"))
                .on("2025-01-01", "goal-attainment");
    }

    @Test
    void a_goal_of_a_closed_plan_without_a_score_is_missing() {
        IndicatorHistory plan = planned(ScoreScale.ZERO_TO_TEN);
        assertThat(plan.on("2025-01-01", "goal-attainment")).isEmpty();

        plan.then(new SupportPlanClosed(PLAN, HOUSEHOLD, PlanClosingReason.OTHER, day("2024-09-01"), null));
        assertThat(plan.on("2025-01-01", "goal-attainment"))
                .containsExactly(missing(Missing.NOT_RECORDED, "2024-09-01", GOAL.value()));
    }

    @Test
    void a_conference_counts_when_it_is_asked_for_and_when_it_is_held() {
        IndicatorHistory plan = planned(ScoreScale.ZERO_TO_TEN)
                .then(requested(FIRST, "2024-03-01"))
                .then(held(FIRST, "2024-04-20"));

        assertThat(plan.on("2025-01-01", "conference-applications"))
                .containsExactly(said("2024-03-01", FIRST.value(), 1, 1));
        assertThat(plan.on("2024-04-19", "conferences-held")).isEmpty();
        assertThat(plan.on("2024-04-20", "conferences-held")).containsExactly(said("2024-04-20", FIRST.value(), 1, 1));
        assertThat(plan.on("2025-01-01", "conference-lead-time"))
                .containsExactly(said("2024-04-20", FIRST.value(), 50, 1));
        assertThat(plan.on("2025-01-01", "conference-participants"))
                .containsExactly(said("2024-04-20", FIRST.value(), 3, 1));
        assertThat(plan.contributions("conference-lead-time", "2025-01-01"))
                .flatExtracting(Contribution::sources)
                .containsExactly(new Source(PLAN.value(), 2), new Source(PLAN.value(), 3));
    }

    @Test
    void a_conference_from_before_the_enrolment_is_not_of_the_programme() {
        assertThat(planned(ScoreScale.ZERO_TO_TEN)
                        .then(requested(FIRST, "2024-01-31"))
                        .on("2025-01-01", "conference-applications"))
                .isEmpty();
    }

    @Test
    void a_plan_without_a_meeting_is_one_outcome_and_no_plan_another() {
        IndicatorHistory plan = planned(ScoreScale.ZERO_TO_TEN)
                .then(requested(FIRST, "2024-03-01"))
                .then(new ConferenceNotNeeded(
                        PLAN, HOUSEHOLD, FIRST, true, NoMeetingReason.PLAN_MADE_BEFOREHAND, day("2024-04-01"), null))
                .then(requested(SECOND, "2024-06-01"))
                .then(held(SECOND, "2024-07-01"))
                .then(new ConferenceEndedWithoutPlan(
                        PLAN, HOUSEHOLD, SECOND, NoPlanReason.NO_AGREEMENT, day("2024-07-02"), null));

        assertThat(plan.on("2025-01-01", "plans-without-meeting"))
                .containsExactly(said("2024-04-01", FIRST.value(), 1, 1));
        assertThat(plan.on("2025-01-01", "conferences-without-plan"))
                .containsExactly(said("2024-07-02", SECOND.value(), 1, 1));
        assertThat(plan.contributions("conferences-without-plan", "2025-01-01"))
                .extracting(Contribution::category)
                .containsExactly("NO_AGREEMENT");
    }

    @Test
    void the_call_is_in_time_on_the_twenty_eighth_day_and_not_a_day_later() {
        assertThat(called("2024-05-18")).containsExactly(said("2024-05-18", FIRST.value(), 1, 1));
        assertThat(called("2024-05-19")).containsExactly(said("2024-05-18", FIRST.value(), 0, 1));
        assertThat(planned(ScoreScale.ZERO_TO_TEN)
                        .then(requested(FIRST, "2024-03-01"))
                        .then(held(FIRST, "2024-04-20"))
                        .on("2024-05-17", "follow-up-on-time"))
                .isEmpty();
    }

    private static List<IndicatorHistory.Said> called(String on) {
        return planned(ScoreScale.ZERO_TO_TEN)
                .then(requested(FIRST, "2024-03-01"))
                .then(held(FIRST, "2024-04-20"))
                .then(new FollowUpDone(PLAN, HOUSEHOLD, 1, FIRST, 80, null, day(on), null))
                .on("2025-01-01", "follow-up-on-time");
    }

    @Test
    void another_conference_is_a_new_one_when_the_first_was_held() {
        IndicatorHistory plan = planned(ScoreScale.ZERO_TO_TEN)
                .then(requested(FIRST, "2024-03-01"))
                .then(requested(SECOND, "2024-08-01"));
        assertThat(plan.on("2025-01-01", "new-conferences")).isEmpty();

        plan.then(held(FIRST, "2024-04-20"));
        assertThat(plan.on("2025-01-01", "new-conferences")).containsExactly(said("2024-08-01", SECOND.value(), 1, 1));
    }

    private static IndicatorHistory planned(ScoreScale scale) {
        return enrolled()
                .then(new SupportPlanStarted(
                        PLAN,
                        HOUSEHOLD,
                        1,
                        PlanForm.CARE_PLAN,
                        LegalFrame.YOUTH_ACT,
                        scale,
                        null,
                        day("2024-02-10"),
                        null))
                .then(new GoalSet(
                        PLAN,
                        HOUSEHOLD,
                        1,
                        GOAL,
                        LifeDomain.values()[0],
                        sealed(MOTHER, "goal"),
                        null,
                        day("2024-12-01"),
                        day("2024-02-20"),
                        null));
    }

    private static ActionAgreed action(DoerKind doer) {
        PersonId person = doer == DoerKind.PROFESSIONAL ? null : GRANDMOTHER;
        return new ActionAgreed(
                PLAN,
                HOUSEHOLD,
                1,
                ACTION,
                GOAL,
                sealed(MOTHER, "action"),
                doer,
                person,
                null,
                day("2024-06-01"),
                day("2024-02-20"),
                null);
    }

    private static GoalScored score(int score, String on) {
        return new GoalScored(PLAN, HOUSEHOLD, GOAL, score, ScoreGiver.values()[0], day(on), null);
    }

    private static ConferenceRequested requested(ConferenceId conference, String on) {
        return new ConferenceRequested(
                PLAN,
                HOUSEHOLD,
                1,
                conference,
                ConferenceVariant.values()[0],
                sealed(MOTHER, "question"),
                MOTHER,
                day(on),
                RequestedBy.values()[0],
                day(on),
                null);
    }

    private static ConferenceHeld held(ConferenceId conference, String on) {
        return new ConferenceHeld(
                PLAN,
                HOUSEHOLD,
                1,
                conference,
                Set.of(MOTHER, FATHER, GRANDMOTHER),
                Set.of(),
                List.of(),
                false,
                Set.of(GRANDMOTHER),
                Set.of(),
                day(on),
                null);
    }
}
