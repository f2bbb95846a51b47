package nl.veerkracht.projections.supportplan;

import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.MOTHER;
import static nl.veerkracht.projections.casefile.History.day;
import static nl.veerkracht.projections.casefile.History.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.events.*;
import nl.veerkracht.projections.casefile.History;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.supportplan.PlanPicture.Progress;
import nl.veerkracht.projections.supportplan.PlanPicture.State;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanPictureTest {

    private static final PlanId PLAN = new PlanId("00000000-0000-4000-8000-0000000000d1");
    private static final GoalId GOAL = new GoalId("00000000-0000-4000-8000-0000000000d2");
    private static final ActionId ACTION = new ActionId("00000000-0000-4000-8000-0000000000d3");

    private final List<RecordedEvent<PlanEvent>> history = new ArrayList<>();

    private PlanPictureTest recorded(PlanEvent... events) {
        for (PlanEvent event : events) {
            Instant at = Instant.parse("2024-05-01T09:00:00Z").plusSeconds(60L * history.size());
            history.add(new RecordedEvent<>(PLAN.value(), history.size(), at, History.FATIMA, event));
        }
        return this;
    }

    private PlanPicture on(String date) {
        return PlanPicture.picture(PlanFile.foldAll(PlanFile.empty(PLAN), history), day(date));
    }

    private static SupportPlanStarted started() {
        return new SupportPlanStarted(
                PLAN,
                HOUSEHOLD,
                4,
                PlanForm.FAMILY_GROUP_PLAN,
                LegalFrame.YOUTH_ACT,
                ScoreScale.ZERO_TO_TEN,
                null,
                day("2024-02-01"),
                null);
    }

    private static GoalSet goal() {
        return new GoalSet(
                PLAN,
                HOUSEHOLD,
                4,
                GOAL,
                LifeDomain.PARENTING,
                sealed(MOTHER, "rust"),
                MOTHER,
                day("2024-06-01"),
                day("2024-02-02"),
                null);
    }

    private static ActionAgreed action() {
        return new ActionAgreed(
                PLAN,
                HOUSEHOLD,
                4,
                ACTION,
                GOAL,
                sealed(MOTHER, "tassen klaar"),
                DoerKind.HOUSEHOLD_MEMBER,
                MOTHER,
                null,
                day("2024-04-01"),
                day("2024-02-03"),
                null);
    }

    private static PlanAdopted adopted(LocalDate reviewOn) {
        return new PlanAdopted(
                PLAN,
                HOUSEHOLD,
                4,
                Set.of(MOTHER),
                AdoptionBasis.WITHOUT_MEETING,
                null,
                reviewOn,
                day("2024-03-01"),
                null);
    }

    @Test
    void a_plan_is_made_then_adopted_then_closed_each_from_its_own_day() {
        recorded(
                started(),
                goal(),
                action(),
                adopted(day("2024-06-01")),
                new SupportPlanClosed(PLAN, HOUSEHOLD, PlanClosingReason.OTHER, day("2024-04-30"), null));

        assertThat(on("2024-01-31").state()).isEqualTo(State.NOT_STARTED);
        assertThat(on("2024-02-01").state()).isEqualTo(State.IN_PREPARATION);
        assertThat(on("2024-03-01").state()).isEqualTo(State.ADOPTED);
        assertThat(on("2024-04-29").nextReviewOn()).isEqualTo(day("2024-06-01"));
        assertThat(on("2024-04-30").state()).isEqualTo(State.CLOSED);
        assertThat(on("2024-04-30").nextReviewOn()).isNull();
    }

    @Test
    void a_goal_shows_what_changed_from_the_day_of_the_change_also_when_it_was_entered_in_another_order() {
        GoalChanged later = new GoalChanged(PLAN, HOUSEHOLD, 4, GOAL, null, day("2024-08-01"), day("2024-04-01"), null);
        GoalChanged text =
                new GoalChanged(PLAN, HOUSEHOLD, 4, GOAL, sealed(MOTHER, "meer rust"), null, day("2024-03-01"), null);
        recorded(started(), goal(), later, text);

        assertThat(on("2024-02-29").goals().get(0).text()).isEqualTo(sealed(MOTHER, "rust"));
        assertThat(on("2024-03-01").goals().get(0).text()).isEqualTo(sealed(MOTHER, "meer rust"));
        assertThat(on("2024-03-31").goals().get(0).targetDate()).isEqualTo(day("2024-06-01"));
        assertThat(on("2024-04-01").goals().get(0).targetDate()).isEqualTo(day("2024-08-01"));
        assertThat(on("2024-04-01").goals().get(0).text()).isEqualTo(sealed(MOTHER, "meer rust"));
    }

    @Test
    void an_action_is_open_until_it_is_settled() {
        recorded(started(), goal(), action(), new ActionCompleted(PLAN, HOUSEHOLD, ACTION, day("2024-03-15"), null));

        assertThat(on("2024-02-02").actions()).isEmpty();
        assertThat(on("2024-03-14").actions().get(0).progress()).isEqualTo(Progress.OPEN);
        assertThat(on("2024-03-15").actions().get(0).progress()).isEqualTo(Progress.DONE);
        assertThat(on("2024-03-15").actions().get(0).settledOn()).isEqualTo(day("2024-03-15"));
    }

    @Test
    void a_review_moves_the_next_one_and_a_withdrawn_review_moves_it_back() {
        recorded(
                started(),
                goal(),
                action(),
                adopted(day("2024-06-01")),
                new PlanReviewed(PLAN, HOUSEHOLD, ReviewOutcome.CONTINUE, day("2024-09-01"), day("2024-04-15"), null));
        assertThat(on("2024-04-14").nextReviewOn()).isEqualTo(day("2024-06-01"));
        assertThat(on("2024-04-15").nextReviewOn()).isEqualTo(day("2024-09-01"));

        recorded(new PlanEntryWithdrawn(PLAN, HOUSEHOLD, 4, CorrectionReason.WRONG_DATE));
        assertThat(on("2024-04-15").nextReviewOn()).isEqualTo(day("2024-06-01"));
        assertThat(on("2024-04-15").lastReview()).isNull();
    }

    @Test
    void what_was_known_before_a_correction_stays_what_it_was() {
        recorded(started(), goal());
        recorded(goal().replacing(new Replaces(1, CorrectionReason.TYPING_ERROR)));
        Instant before = Instant.parse("2024-05-01T09:01:00Z");

        assertThat(PlanFile.asOf(PLAN, history, before).version()).isEqualTo(1);
        assertThat(PlanPicture.picture(PlanFile.asOf(PLAN, history, before), day("2024-03-01"))
                        .goals()
                        .get(0)
                        .entry())
                .isEqualTo(1);
        assertThat(on("2024-03-01").goals()).singleElement().satisfies(goal -> assertThat(goal.entry())
                .isEqualTo(2));
        assertThat(PlanFile.asOf(PLAN, history, before.minusSeconds(61)).isKnown())
                .isFalse();
    }
}
