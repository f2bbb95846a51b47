package nl.veerkracht.projections.worklist;

import static nl.veerkracht.domain.agenda.events.ObligationKind.ACTION;
import static nl.veerkracht.domain.agenda.events.ObligationKind.FOLLOW_UP_CALL;
import static nl.veerkracht.domain.agenda.events.ObligationKind.INVESTIGATION;
import static nl.veerkracht.domain.agenda.events.ObligationKind.PERSONAL_PLAN;
import static nl.veerkracht.domain.agenda.events.ObligationKind.PLAN_AFTER_DECLINE;
import static nl.veerkracht.domain.agenda.events.ObligationKind.PLAN_REVIEW;
import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.MOTHER;
import static nl.veerkracht.projections.casefile.History.day;
import static nl.veerkracht.projections.worklist.Obligation.Status.AHEAD;
import static nl.veerkracht.projections.worklist.Obligation.Status.DONE;
import static nl.veerkracht.projections.worklist.Obligation.Status.DUE_SOON;
import static nl.veerkracht.projections.worklist.Obligation.Status.DUE_TODAY;
import static nl.veerkracht.projections.worklist.Obligation.Status.OVERDUE;
import static nl.veerkracht.projections.worklist.WorklistHistory.adopted;
import static nl.veerkracht.projections.worklist.WorklistHistory.called;
import static nl.veerkracht.projections.worklist.WorklistHistory.closed;
import static nl.veerkracht.projections.worklist.WorklistHistory.declined;
import static nl.veerkracht.projections.worklist.WorklistHistory.family;
import static nl.veerkracht.projections.worklist.WorklistHistory.held;
import static nl.veerkracht.projections.worklist.WorklistHistory.reviewed;
import static nl.veerkracht.projections.worklist.WorklistHistory.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.household.events.CaseHandedOver;
import nl.veerkracht.domain.household.events.ClosingReason;
import nl.veerkracht.domain.household.events.HouseholdFileClosed;
import nl.veerkracht.domain.household.events.RetentionClass;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.supportplan.events.*;
import nl.veerkracht.projections.worklist.Obligation.Status;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What has to be done for a plan, on both sides of each boundary. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanObligationsTest {

    private final WorklistHistory youth = family().then(started(PlanForm.CARE_PLAN, LegalFrame.YOUTH_ACT, null));
    private final WorklistHistory wmo =
            family().then(started(PlanForm.SUPPORT_PLAN, LegalFrame.SOCIAL_SUPPORT_ACT, "2026-01-09"));

    @Test
    void jeugdwet_4_1_3_a_plan_comes_within_six_weeks_after_the_family_declined() {
        youth.then(declined("2026-02-20"));

        assertThat(youth.on("2026-02-19", PLAN_AFTER_DECLINE))
                .as("not declined yet")
                .isEmpty();
        Obligation plan = only(youth, "2026-02-20", PLAN_AFTER_DECLINE);
        assertThat(plan.dueOn()).as("Good Friday, moved past Easter").isEqualTo(day("2026-04-07"));
        assertThat(plan.key()).isEqualTo(new ObligationKey(PLAN_AFTER_DECLINE, WorklistHistory.PLAN.value(), 1));
        assertThat(plan.since()).isEqualTo(day("2026-02-20"));
        assertThat(plan.legal()).isTrue();
        assertThat(plan.term()).isEqualTo(TermCode.PLAN_AFTER_DECLINE);
        assertThat(statusOn(youth, "2026-03-23", PLAN_AFTER_DECLINE)).isEqualTo(AHEAD);
        assertThat(statusOn(youth, "2026-03-24", PLAN_AFTER_DECLINE)).isEqualTo(DUE_SOON);
        assertThat(statusOn(youth, "2026-04-06", PLAN_AFTER_DECLINE)).isEqualTo(DUE_SOON);
        assertThat(statusOn(youth, "2026-04-07", PLAN_AFTER_DECLINE)).isEqualTo(DUE_TODAY);
        assertThat(statusOn(youth, "2026-04-08", PLAN_AFTER_DECLINE)).isEqualTo(OVERDUE);
    }

    @Test
    void an_adopted_plan_is_what_a_decline_waits_for() {
        youth.then(declined("2026-02-20")).then(adopted("2026-03-10", "2026-06-10"));

        assertThat(statusOn(youth, "2026-03-09", PLAN_AFTER_DECLINE)).isEqualTo(AHEAD);
        assertThat(only(youth, "2026-03-10", PLAN_AFTER_DECLINE).status()).isEqualTo(DONE);
        assertThat(only(youth, "2026-05-01", PLAN_AFTER_DECLINE).doneOn()).isEqualTo(day("2026-03-10"));
    }

    @Test
    void only_under_the_youth_act_a_decline_starts_a_clock() {
        wmo.then(declined("2026-02-20"));

        assertThat(wmo.on("2026-03-01", PLAN_AFTER_DECLINE)).isEmpty();
    }

    @Test
    void wmo_2_3_2_a_personal_plan_can_be_handed_in_for_seven_days_and_the_report_is_looked_into_within_six_weeks() {
        assertThat(only(wmo, "2026-01-12", PERSONAL_PLAN).dueOn()).isEqualTo(day("2026-01-16"));
        assertThat(statusOn(wmo, "2026-01-15", PERSONAL_PLAN)).isEqualTo(DUE_SOON);
        assertThat(statusOn(wmo, "2026-01-16", PERSONAL_PLAN)).isEqualTo(DUE_TODAY);
        assertThat(statusOn(wmo, "2026-01-17", PERSONAL_PLAN)).isEqualTo(OVERDUE);
        assertThat(only(wmo, "2026-01-12", INVESTIGATION).dueOn()).isEqualTo(day("2026-02-20"));
        assertThat(statusOn(wmo, "2026-02-19", INVESTIGATION)).isEqualTo(DUE_SOON);
        assertThat(statusOn(wmo, "2026-02-20", INVESTIGATION)).isEqualTo(DUE_TODAY);
        assertThat(statusOn(wmo, "2026-02-21", INVESTIGATION)).isEqualTo(OVERDUE);
    }

    @Test
    void a_report_on_a_saturday_ends_on_a_monday() {
        WorklistHistory saturday =
                family().then(started(PlanForm.SUPPORT_PLAN, LegalFrame.SOCIAL_SUPPORT_ACT, "2026-01-10"));

        assertThat(only(saturday, "2026-01-12", PERSONAL_PLAN).dueOn()).isEqualTo(day("2026-01-19"));
        assertThat(only(saturday, "2026-01-12", INVESTIGATION).dueOn()).isEqualTo(day("2026-02-23"));
    }

    @Test
    void a_personal_plan_that_was_handed_in_is_awaited_no_more() {
        WorklistHistory personal =
                family().then(started(PlanForm.PERSONAL_PLAN, LegalFrame.SOCIAL_SUPPORT_ACT, "2026-01-09"));

        assertThat(only(personal, "2026-01-12", PERSONAL_PLAN).doneOn()).isEqualTo(day("2026-01-12"));
        assertThat(statusOn(personal, "2026-01-12", INVESTIGATION)).isEqualTo(AHEAD);
    }

    @Test
    void without_a_report_no_clock_runs() {
        WorklistHistory other = family().then(started(PlanForm.SUPPORT_PLAN, LegalFrame.SOCIAL_SUPPORT_ACT, null));

        assertThat(other.on("2026-02-01").obligations()).isEmpty();
    }

    @Test
    void a_plan_is_reviewed_on_the_day_that_was_agreed_and_each_review_says_when_the_next_is() {
        youth.then(adopted("2026-02-02", "2026-05-04")).then(reviewed("2026-05-06", "2026-08-03"));

        assertThat(statusOn(youth, "2026-05-03", PLAN_REVIEW)).isEqualTo(DUE_SOON);
        assertThat(statusOn(youth, "2026-05-04", PLAN_REVIEW)).isEqualTo(DUE_TODAY);
        assertThat(statusOn(youth, "2026-05-05", PLAN_REVIEW)).isEqualTo(OVERDUE);
        assertThat(youth.on("2026-05-06", PLAN_REVIEW))
                .extracting(Obligation::status, Obligation::dueOn, Obligation::doneOn)
                .containsExactly(
                        tuple(DONE, day("2026-05-04"), day("2026-05-06")), tuple(AHEAD, day("2026-08-03"), null));
    }

    @Test
    void a_day_that_was_agreed_is_not_moved_past_a_holiday() {
        youth.then(adopted("2026-02-02", "2026-04-27"));

        assertThat(only(youth, "2026-02-02", PLAN_REVIEW).dueOn())
                .as("King's day")
                .isEqualTo(day("2026-04-27"));
        assertThat(only(youth, "2026-02-02", PLAN_REVIEW).legal()).isFalse();
    }

    @Test
    void an_action_is_due_by_its_date_until_it_is_done() {
        youth.then(WorklistHistory.action("2026-02-16"))
                .then(new ActionCompleted(
                        WorklistHistory.PLAN, HOUSEHOLD, WorklistHistory.ACTION, day("2026-02-18"), null));

        assertThat(youth.on("2026-01-19", ACTION)).isEmpty();
        assertThat(only(youth, "2026-01-20", ACTION).personId()).isEqualTo(MOTHER);
        assertThat(statusOn(youth, "2026-02-15", ACTION)).isEqualTo(DUE_SOON);
        assertThat(statusOn(youth, "2026-02-16", ACTION)).isEqualTo(DUE_TODAY);
        assertThat(statusOn(youth, "2026-02-17", ACTION)).isEqualTo(OVERDUE);
        assertThat(statusOn(youth, "2026-02-18", ACTION)).isEqualTo(DONE);
    }

    @Test
    void the_coordinator_calls_four_weeks_after_a_conference() {
        youth.then(held("2026-03-07")).then(called("2026-04-07"));

        assertThat(youth.on("2026-03-06", FOLLOW_UP_CALL)).isEmpty();
        Obligation call = only(youth, "2026-03-07", FOLLOW_UP_CALL);
        assertThat(call.dueOn()).as("a Saturday: no act sets this term").isEqualTo(day("2026-04-04"));
        assertThat(call.key().about()).isEqualTo(WorklistHistory.CONFERENCE.value());
        assertThat(statusOn(youth, "2026-04-03", FOLLOW_UP_CALL)).isEqualTo(DUE_SOON);
        assertThat(statusOn(youth, "2026-04-04", FOLLOW_UP_CALL)).isEqualTo(DUE_TODAY);
        assertThat(statusOn(youth, "2026-04-05", FOLLOW_UP_CALL)).isEqualTo(OVERDUE);
        assertThat(statusOn(youth, "2026-04-07", FOLLOW_UP_CALL)).isEqualTo(DONE);
    }

    @Test
    void a_correction_moves_the_day_and_keeps_the_name() {
        youth.then(declined("2026-02-20"));
        ObligationKey before = only(youth, "2026-03-01", PLAN_AFTER_DECLINE).key();
        youth.then(declined("2026-02-19").replacing(new Replaces(1, CorrectionReason.TYPING_ERROR)));

        Obligation after = only(youth, "2026-03-01", PLAN_AFTER_DECLINE);
        assertThat(after.dueOn()).isEqualTo(day("2026-04-02"));
        assertThat(after.key()).isEqualTo(before);
    }

    @Test
    void what_was_withdrawn_asks_for_nothing() {
        youth.then(declined("2026-02-20"))
                .then(new PlanEntryWithdrawn(WorklistHistory.PLAN, HOUSEHOLD, 1, CorrectionReason.WRONG_FILE));

        assertThat(youth.on("2026-03-01", PLAN_AFTER_DECLINE)).isEmpty();
    }

    @Test
    void with_a_plan_that_is_closed_ends_what_was_to_be_done_for_it() {
        youth.then(declined("2026-02-20"))
                .then(WorklistHistory.action("2026-03-16"))
                .then(closed("2026-03-02", PlanClosingReason.STOPPED_BY_FAMILY));

        assertThat(youth.on("2026-03-01").obligations()).hasSize(2);
        assertThat(youth.on("2026-03-02").obligations()).isEmpty();
    }

    @Test
    void a_family_that_goes_on_with_another_plan_still_waits_for_one() {
        youth.then(declined("2026-02-20")).then(closed("2026-03-02", PlanClosingReason.OTHER_PLAN));

        assertThat(statusOn(youth, "2026-04-08", PLAN_AFTER_DECLINE)).isEqualTo(OVERDUE);
    }

    @Test
    void it_is_for_the_lead_of_the_day_and_nothing_is_to_be_done_in_a_closed_file() {
        youth.then(declined("2026-02-20"))
                .then(new CaseHandedOver(
                        HOUSEHOLD, "fatima", "bram", "hoogezand", "hoogezand", null, day("2026-03-02"), null))
                .then(new HouseholdFileClosed(
                        HOUSEHOLD, ClosingReason.DONE, RetentionClass.WMO, day("2026-03-20"), null));

        assertThat(youth.on("2026-03-01").lead()).isEqualTo("fatima");
        assertThat(youth.on("2026-03-02").lead()).isEqualTo("bram");
        assertThat(youth.on("2026-03-19").obligations()).hasSize(1);
        assertThat(youth.on("2026-03-20").obligations()).isEmpty();
    }

    private static Obligation only(WorklistHistory history, String day, ObligationKind kind) {
        assertThat(history.on(day, kind)).hasSize(1);
        return history.on(day, kind).get(0);
    }

    private static Status statusOn(WorklistHistory history, String day, ObligationKind kind) {
        return only(history, day, kind).status();
    }
}
