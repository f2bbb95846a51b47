package nl.veerkracht.projections.supportplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.ActionId;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.events.*;
import nl.veerkracht.projections.platform.DatedFacts;
import nl.veerkracht.projections.platform.DatedFacts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says about one day: a pure function of its dated facts and of that day (ADR-0005).
 *
 * @param state where the plan is on that day
 * @param start how it started; null before that day
 * @param familyGroupPlan what came of the offer that the family makes its own plan
 * @param goals by the day on which they were set
 * @param actions by the day on which they were agreed
 * @param conferences by the day on which they were asked for
 * @param adoption how it was adopted; null while it is not
 * @param nextReviewOn the day of the next review; null when none is agreed
 * @param lastReview the last review; null when there was none
 * @param closing how it ended; null while it runs
 */
public record PlanPicture(
        State state,
        @Nullable Start start,
        Offer familyGroupPlan,
        List<Goal> goals,
        List<Action> actions,
        List<ConferencePicture> conferences,
        @Nullable Adoption adoption,
        @Nullable LocalDate nextReviewOn,
        @Nullable Review lastReview,
        @Nullable Closing closing) {

    /** Where a plan can be. */
    public enum State {
        /** the day lies before the start */
        NOT_STARTED,
        /** it is being made */
        IN_PREPARATION,
        /** it was adopted, and all work by it */
        ADOPTED,
        /** it was closed */
        CLOSED
    }

    /** How a plan started. */
    public record Start(
            long entry,
            PlanForm form,
            LegalFrame legalFrame,
            ScoreScale scoreScale,
            @Nullable LocalDate notifiedOn,
            LocalDate startedOn) {}

    /** What came of the offer to the family: null where it did not happen. */
    public record Offer(
            @Nullable LocalDate offeredOn,
            @Nullable LocalDate declinedOn,
            @Nullable DeclineReason reason) {}

    /** A goal as it stands on the day. */
    public record Goal(
            long entry,
            GoalId goalId,
            LifeDomain lifeDomain,
            PersonalValue text,
            @Nullable PersonId owner,
            LocalDate targetDate,
            LocalDate setOn,
            List<Score> scores) {}

    /** A score of a goal. */
    public record Score(long entry, int score, ScoreGiver scoredBy, LocalDate scoredOn) {}

    /** What can become of an action. */
    public enum Progress {
        OPEN,
        DONE,
        DROPPED,
        HANDED_ON
    }

    /** An action as it stands on the day. */
    public record Action(
            long entry,
            ActionId actionId,
            GoalId goalId,
            PersonalValue text,
            DoerKind doer,
            @Nullable PersonId personId,
            @Nullable OrganisationId organisationId,
            LocalDate byDate,
            LocalDate agreedOn,
            Progress progress,
            @Nullable LocalDate settledOn) {}

    /** How a plan was adopted. */
    public record Adoption(
            long entry,
            LocalDate adoptedOn,
            Set<PersonId> adoptedBy,
            AdoptionBasis basis,
            @Nullable ConferenceId conferenceId) {}

    /** A review. */
    public record Review(long entry, LocalDate reviewedOn, ReviewOutcome outcome) {}

    /** How a plan ended. */
    public record Closing(long entry, LocalDate closedOn, PlanClosingReason reason) {}

    /** @return what {@code file} says about {@code validAt} */
    public static PlanPicture picture(PlanFile file, LocalDate validAt) {
        DatedFacts facts = new DatedFacts(file.entries());
        Optional<Fact<SupportPlanStarted>> start = facts.latest(validAt, SupportPlanStarted.class);
        Optional<Fact<PlanAdopted>> adoption = facts.latest(validAt, PlanAdopted.class);
        Optional<Fact<PlanReviewed>> review = facts.latest(validAt, PlanReviewed.class);
        Optional<Fact<SupportPlanClosed>> closing = facts.latest(validAt, SupportPlanClosed.class);
        return new PlanPicture(
                state(start.isPresent(), adoption.isPresent(), closing.isPresent()),
                start.map(PlanPicture::start).orElse(null),
                offer(facts, validAt),
                facts.until(validAt, GoalSet.class)
                        .map(goal -> goal(goal, facts, validAt))
                        .toList(),
                facts.until(validAt, ActionAgreed.class)
                        .map(action -> action(action, facts, validAt))
                        .toList(),
                ConferencePicture.all(facts, validAt),
                adoption.map(PlanPicture::adoption).orElse(null),
                nextReview(adoption, review, closing.isPresent()),
                review.map(fact -> new Review(
                                fact.entry(), fact.from(), fact.event().outcome()))
                        .orElse(null),
                closing.map(fact -> new Closing(
                                fact.entry(), fact.from(), fact.event().reason()))
                        .orElse(null));
    }

    private static State state(boolean started, boolean adopted, boolean closed) {
        if (!started) {
            return State.NOT_STARTED;
        } else if (closed) {
            return State.CLOSED;
        }
        return adopted ? State.ADOPTED : State.IN_PREPARATION;
    }

    private static Start start(Fact<SupportPlanStarted> fact) {
        SupportPlanStarted plan = fact.event();
        return new Start(
                fact.entry(), plan.form(), plan.legalFrame(), plan.scoreScale(), plan.notifiedOn(), plan.startedOn());
    }

    private static Offer offer(DatedFacts facts, LocalDate validAt) {
        Optional<Fact<FamilyGroupPlanDeclined>> declined = facts.latest(validAt, FamilyGroupPlanDeclined.class);
        return new Offer(
                facts.until(validAt, FamilyGroupPlanOffered.class)
                        .findFirst()
                        .map(Fact::from)
                        .orElse(null),
                declined.map(Fact::from).orElse(null),
                declined.map(fact -> fact.event().reason()).orElse(null));
    }

    private static Goal goal(Fact<GoalSet> set, DatedFacts facts, LocalDate validAt) {
        GoalSet goal = set.event();
        List<GoalChanged> changes = facts.until(validAt, GoalChanged.class)
                .map(Fact::event)
                .filter(change -> change.goalId().equals(goal.goalId()))
                .toList();
        return new Goal(
                set.entry(),
                goal.goalId(),
                goal.lifeDomain(),
                last(goal.text(), changes.stream().map(GoalChanged::text)),
                goal.owner(),
                last(goal.targetDate(), changes.stream().map(GoalChanged::targetDate)),
                goal.setOn(),
                facts.until(validAt, GoalScored.class)
                        .filter(score -> score.event().goalId().equals(goal.goalId()))
                        .map(score -> new Score(
                                score.entry(),
                                score.event().score(),
                                score.event().scoredBy(),
                                score.from()))
                        .toList());
    }

    private static <T> T last(T first, Stream<@Nullable T> later) {
        return later.flatMap(Stream::ofNullable)
                .reduce((earlier, latest) -> latest)
                .orElse(first);
    }

    private static Action action(Fact<ActionAgreed> agreed, DatedFacts facts, LocalDate validAt) {
        ActionAgreed action = agreed.event();
        Settlement settlement = Stream.of(
                        settled(
                                facts,
                                validAt,
                                ActionCompleted.class,
                                ActionCompleted::actionId,
                                Progress.DONE,
                                action),
                        settled(facts, validAt, ActionDropped.class, ActionDropped::actionId, Progress.DROPPED, action),
                        settled(
                                facts,
                                validAt,
                                ActionHandedOn.class,
                                ActionHandedOn::actionId,
                                Progress.HANDED_ON,
                                action))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(Settlement::entry))
                .orElse(new Settlement(-1, Progress.OPEN, null));
        return new Action(
                agreed.entry(),
                action.actionId(),
                action.goalId(),
                action.text(),
                action.doer(),
                action.personId(),
                action.organisationId(),
                action.byDate(),
                action.agreedOn(),
                settlement.progress(),
                settlement.on());
    }

    private record Settlement(
            long entry, Progress progress, @Nullable LocalDate on) {}

    private static <E extends PlanEvent> Optional<Settlement> settled(
            DatedFacts facts,
            LocalDate validAt,
            Class<E> kind,
            Function<E, ActionId> action,
            Progress progress,
            ActionAgreed agreed) {
        return facts.until(validAt, kind)
                .filter(fact -> action.apply(fact.event()).equals(agreed.actionId()))
                .findFirst()
                .map(fact -> new Settlement(fact.entry(), progress, fact.from()));
    }

    private static Adoption adoption(Fact<PlanAdopted> fact) {
        PlanAdopted adopted = fact.event();
        return new Adoption(fact.entry(), fact.from(), adopted.adoptedBy(), adopted.basis(), adopted.conferenceId());
    }

    private static @Nullable LocalDate nextReview(
            Optional<Fact<PlanAdopted>> adoption, Optional<Fact<PlanReviewed>> review, boolean closed) {
        if (closed) {
            return null;
        }
        return review.isPresent()
                ? review.get().event().nextReviewOn()
                : adoption.map(fact -> fact.event().reviewOn()).orElse(null);
    }
}
