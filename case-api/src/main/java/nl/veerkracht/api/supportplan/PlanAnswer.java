package nl.veerkracht.api.supportplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.api.platform.personaldata.Opened;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.shared.ActionId;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.events.DoerKind;
import nl.veerkracht.projections.supportplan.PlanFile;
import nl.veerkracht.projections.supportplan.PlanPicture;
import nl.veerkracht.projections.supportplan.PlanPicture.Adoption;
import nl.veerkracht.projections.supportplan.PlanPicture.Closing;
import nl.veerkracht.projections.supportplan.PlanPicture.Offer;
import nl.veerkracht.projections.supportplan.PlanPicture.Progress;
import nl.veerkracht.projections.supportplan.PlanPicture.Review;
import nl.veerkracht.projections.supportplan.PlanPicture.Score;
import nl.veerkracht.projections.supportplan.PlanPicture.Start;
import nl.veerkracht.projections.supportplan.PlanPicture.State;
import org.jspecify.annotations.Nullable;

/**
 * A plan on a day.
 *
 * @param version the number of the last entry; also the ETag
 * @param validAt the day
 * @param knownAt the moment at which this was known; absent for what is known now
 * @param state where the plan is on that day
 * @param familyGroupPlan what came of the offer that the family makes its own plan
 * @param conferences by the day on which they were asked for
 * @param nextReviewOn the day of the next review; absent when none is agreed
 */
record PlanAnswer(
        PlanId planId,
        HouseholdId householdId,
        long version,
        LocalDate validAt,
        @Nullable Instant knownAt,
        State state,
        @Nullable Start start,
        Offer familyGroupPlan,
        List<Goal> goals,
        List<Action> actions,
        List<ConferenceAnswer> conferences,
        @Nullable Adoption adoption,
        @Nullable LocalDate nextReviewOn,
        @Nullable Review lastReview,
        @Nullable Closing closing) {

    /**
     * A goal.
     *
     * @param text absent when somebody whom it names was erased
     * @param owner whose goal it is; absent when it is the whole household's
     */
    record Goal(
            long entry,
            GoalId goalId,
            LifeDomain lifeDomain,
            @Nullable String text,
            @Nullable PersonId owner,
            LocalDate targetDate,
            LocalDate setOn,
            List<Score> scores) {}

    /**
     * An action.
     *
     * @param text absent when somebody whom it names was erased
     * @param progress what became of it
     * @param settledOn when it was done, dropped or handed on; absent while it is open
     */
    record Action(
            long entry,
            ActionId actionId,
            GoalId goalId,
            @Nullable String text,
            DoerKind doer,
            @Nullable PersonId personId,
            @Nullable OrganisationId organisationId,
            LocalDate byDate,
            LocalDate agreedOn,
            Progress progress,
            @Nullable LocalDate settledOn) {}

    static PlanAnswer of(
            HouseholdId householdId,
            PlanFile file,
            PlanPicture picture,
            LocalDate validAt,
            @Nullable Instant knownAt,
            Opened opened) {
        return new PlanAnswer(
                file.planId(),
                householdId,
                file.version(),
                validAt,
                knownAt,
                picture.state(),
                picture.start(),
                picture.familyGroupPlan(),
                picture.goals().stream().map(goal -> goal(goal, opened)).toList(),
                picture.actions().stream().map(action -> action(action, opened)).toList(),
                picture.conferences().stream()
                        .map(conference -> ConferenceAnswer.of(conference, opened))
                        .toList(),
                picture.adoption(),
                picture.nextReviewOn(),
                picture.lastReview(),
                picture.closing());
    }

    private static Goal goal(PlanPicture.Goal goal, Opened opened) {
        return new Goal(
                goal.entry(),
                goal.goalId(),
                goal.lifeDomain(),
                opened.text(goal.text()).orElse(null),
                goal.owner(),
                goal.targetDate(),
                goal.setOn(),
                goal.scores());
    }

    private static Action action(PlanPicture.Action action, Opened opened) {
        return new Action(
                action.entry(),
                action.actionId(),
                action.goalId(),
                opened.text(action.text()).orElse(null),
                action.doer(),
                action.personId(),
                action.organisationId(),
                action.byDate(),
                action.agreedOn(),
                action.progress(),
                action.settledOn());
    }
}
