package nl.veerkracht.projections.worklist;

import static nl.veerkracht.domain.agenda.events.ObligationKind.CONSENT_OF_CHILD_ALONE;
import static nl.veerkracht.domain.agenda.events.ObligationKind.EARLY_REVIEW;
import static nl.veerkracht.domain.agenda.events.ObligationKind.INVESTIGATION;
import static nl.veerkracht.domain.agenda.events.ObligationKind.MEASUREMENT;
import static nl.veerkracht.domain.agenda.events.ObligationKind.PLAN_REVIEW;
import static nl.veerkracht.projections.casefile.History.DAUGHTER;
import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.PROGRAMME;
import static nl.veerkracht.projections.casefile.History.day;
import static nl.veerkracht.projections.worklist.Obligation.Status.AHEAD;
import static nl.veerkracht.projections.worklist.Obligation.Status.DONE;
import static nl.veerkracht.projections.worklist.Obligation.Status.DUE_SOON;
import static nl.veerkracht.projections.worklist.Obligation.Status.DUE_TODAY;
import static nl.veerkracht.projections.worklist.Obligation.Status.OVERDUE;
import static nl.veerkracht.projections.worklist.Obligation.Status.POSTPONED;
import static nl.veerkracht.projections.worklist.WorklistHistory.adopted;
import static nl.veerkracht.projections.worklist.WorklistHistory.consent;
import static nl.veerkracht.projections.worklist.WorklistHistory.family;
import static nl.veerkracht.projections.worklist.WorklistHistory.postponed;
import static nl.veerkracht.projections.worklist.WorklistHistory.reviewAsked;
import static nl.veerkracht.projections.worklist.WorklistHistory.reviewed;
import static nl.veerkracht.projections.worklist.WorklistHistory.settled;
import static nl.veerkracht.projections.worklist.WorklistHistory.started;
import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkracht.domain.agenda.events.AgendaEntryWithdrawn;
import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.assessment.events.AssessmentDeclined;
import nl.veerkracht.domain.assessment.events.MeasurementPlanned;
import nl.veerkracht.domain.assessment.events.MissingReason;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.household.events.ConsentGiver;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.supportplan.events.LegalFrame;
import nl.veerkracht.domain.supportplan.events.PlanForm;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is asked in the agenda, what was postponed and settled, and measurements. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgendaObligationsTest {

    private final WorklistHistory history =
            family().then(started(PlanForm.SUPPORT_PLAN, LegalFrame.SOCIAL_SUPPORT_ACT, "2026-01-09"));

    @Test
    void an_early_review_takes_place_within_two_weeks_and_is_done_by_a_review() {
        history.then(adopted("2026-01-20", "2026-06-01"))
                .then(reviewAsked("2026-02-02"))
                .then(reviewed("2026-02-17", "2026-06-01"));

        assertThat(only("2026-02-02", EARLY_REVIEW).dueOn()).isEqualTo(day("2026-02-16"));
        assertThat(only("2026-02-02", EARLY_REVIEW).key().about()).isEqualTo(HOUSEHOLD.value());
        assertThat(only("2026-02-15", EARLY_REVIEW).status()).isEqualTo(DUE_SOON);
        assertThat(only("2026-02-16", EARLY_REVIEW).status()).isEqualTo(DUE_TODAY);
        assertThat(only("2026-02-17", EARLY_REVIEW).status()).isEqualTo(DONE);
    }

    @Test
    void a_review_before_it_was_asked_does_not_answer_it() {
        history.then(adopted("2026-01-20", "2026-06-01"))
                .then(reviewAsked("2026-02-02"))
                .then(reviewed("2026-02-01", "2026-06-01"));

        assertThat(only("2026-02-17", EARLY_REVIEW).status()).isEqualTo(OVERDUE);
    }

    @Test
    void what_was_settled_is_done_from_that_day_on() {
        history.then(reviewAsked("2026-02-02"));
        history.then(settled(only("2026-02-02", EARLY_REVIEW), "2026-02-10"));

        assertThat(only("2026-02-09", EARLY_REVIEW).status()).isEqualTo(DUE_SOON);
        Obligation settled = only("2026-02-10", EARLY_REVIEW);
        assertThat(settled.status()).isEqualTo(DONE);
        assertThat(settled.settled()).isTrue();
        assertThat(settled.doneOn()).isEqualTo(day("2026-02-10"));
        assertThat(settled.agendaEntry()).isEqualTo(1);
    }

    @Test
    void what_was_postponed_is_due_on_the_new_day() {
        history.then(adopted("2026-01-20", "2026-03-02"));
        history.then(postponed(only("2026-01-20", PLAN_REVIEW), "2026-03-16", "2026-02-27"));

        assertThat(only("2026-02-26", PLAN_REVIEW).status()).isEqualTo(DUE_SOON);
        assertThat(only("2026-02-27", PLAN_REVIEW).status()).isEqualTo(POSTPONED);
        assertThat(only("2026-02-27", PLAN_REVIEW).dueOn())
                .as("as it was agreed")
                .isEqualTo(day("2026-03-02"));
        assertThat(only("2026-02-27", PLAN_REVIEW).postponedTo()).isEqualTo(day("2026-03-16"));
        assertThat(only("2026-03-15", PLAN_REVIEW).status()).isEqualTo(POSTPONED);
        assertThat(only("2026-03-16", PLAN_REVIEW).status()).isEqualTo(DUE_TODAY);
        assertThat(only("2026-03-17", PLAN_REVIEW).status()).isEqualTo(OVERDUE);
    }

    @Test
    void the_last_postponement_holds_and_a_withdrawn_one_does_not() {
        history.then(adopted("2026-01-20", "2026-03-02"));
        Obligation review = only("2026-01-20", PLAN_REVIEW);
        history.then(postponed(review, "2026-03-16", "2026-02-27")).then(postponed(review, "2026-03-09", "2026-03-02"));
        assertThat(only("2026-03-09", PLAN_REVIEW).status()).isEqualTo(DUE_TODAY);

        history.then(new AgendaEntryWithdrawn(HOUSEHOLD, 1, CorrectionReason.NEW_INFORMATION));
        assertThat(only("2026-03-09", PLAN_REVIEW).postponedTo()).isEqualTo(day("2026-03-16"));
    }

    @Test
    void a_legal_term_stays_where_it_is_and_the_postponement_is_noted_beside_it() {
        history.then(postponed(only("2026-01-12", INVESTIGATION), "2026-03-16", "2026-02-18"));

        assertThat(only("2026-02-20", INVESTIGATION).status()).isEqualTo(DUE_TODAY);
        assertThat(only("2026-02-21", INVESTIGATION).status()).isEqualTo(OVERDUE);
        assertThat(only("2026-02-21", INVESTIGATION).dueOn()).isEqualTo(day("2026-02-20"));
        assertThat(only("2026-02-21", INVESTIGATION).postponedTo()).isEqualTo(day("2026-03-16"));
    }

    @Test
    void a_correction_of_the_fact_keeps_what_was_said_of_the_obligation() {
        history.then(adopted("2026-01-20", "2026-03-02"));
        history.then(postponed(only("2026-01-20", PLAN_REVIEW), "2026-03-16", "2026-02-27"))
                .then(adopted("2026-01-20", "2026-03-03").replacing(new Replaces(1, CorrectionReason.TYPING_ERROR)));

        assertThat(only("2026-03-01", PLAN_REVIEW).dueOn()).isEqualTo(day("2026-03-03"));
        assertThat(only("2026-03-01", PLAN_REVIEW).postponedTo()).isEqualTo(day("2026-03-16"));
    }

    @Test
    void each_has_a_name_of_its_own() {
        history.then(adopted("2026-01-20", "2026-03-02"))
                .then(reviewAsked("2026-02-02"))
                .then(consent(DAUGHTER, ConsentGiver.PARENT, "2025-07-01", "2026-05-01"));

        assertThat(history.on("2026-02-02").obligations())
                .hasSize(6)
                .extracting(Obligation::id)
                .doesNotHaveDuplicates();
        assertThat(only("2026-02-02", CONSENT_OF_CHILD_ALONE).id().value())
                .isEqualTo(history.on("2026-03-02", CONSENT_OF_CHILD_ALONE)
                        .get(0)
                        .id()
                        .value());
    }

    @Test
    void a_planned_measurement_is_due_in_its_window_until_it_is_taken_or_said_to_be_missing() {
        history.then(new MeasurementPlanned(
                        HOUSEHOLD,
                        3,
                        PROGRAMME,
                        "srb",
                        "10",
                        Moment.T0,
                        null,
                        day("2026-02-01"),
                        day("2026-02-01"),
                        day("2026-03-01"),
                        null))
                .then(new AssessmentDeclined(
                        HOUSEHOLD,
                        3,
                        PROGRAMME,
                        "srb",
                        Moment.T0,
                        null,
                        MissingReason.values()[0],
                        day("2026-03-04"),
                        null));

        assertThat(only("2026-01-31", MEASUREMENT).status()).isEqualTo(AHEAD);
        assertThat(only("2026-02-01", MEASUREMENT).status()).isEqualTo(DUE_SOON);
        assertThat(only("2026-03-01", MEASUREMENT).status()).isEqualTo(DUE_TODAY);
        assertThat(only("2026-03-02", MEASUREMENT).status()).isEqualTo(OVERDUE);
        assertThat(only("2026-03-04", MEASUREMENT).status()).isEqualTo(DONE);
    }

    private Obligation only(String day, ObligationKind kind) {
        assertThat(history.on(day, kind)).hasSize(1);
        return history.on(day, kind).get(0);
    }
}
