package nl.veerkracht.projections.indicator;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.domain.supportplan.events.ActionAgreed;
import nl.veerkracht.domain.supportplan.events.ActionCompleted;
import nl.veerkracht.domain.supportplan.events.DoerKind;
import nl.veerkracht.domain.supportplan.events.GoalScored;
import nl.veerkracht.domain.supportplan.events.GoalSet;
import nl.veerkracht.domain.supportplan.events.ScoreScale;
import nl.veerkracht.domain.supportplan.events.SupportPlanClosed;
import nl.veerkracht.domain.supportplan.events.SupportPlanStarted;
import nl.veerkracht.projections.indicator.Contribution.Missing;
import nl.veerkracht.projections.indicator.Participation.OfStream;
import nl.veerkracht.projections.platform.DatedFacts.Fact;

/** What comes of the plans: who does what was agreed, and whether goals are reached. */
final class PlanWork {

    /** A mark that is enough, on a scale from 0 to 10. */
    private static final int ENOUGH = 6;

    private PlanWork() {}

    /** Of each action that was done, whether the circle did it. */
    static Stream<Contribution> informalActions(Participation household) {
        LocalDate day = household.day();
        return household.others().stream().flatMap(plan -> plan.facts()
                .until(day, ActionCompleted.class)
                .filter(done -> household.holds(done.from()))
                .flatMap(done -> agreed(plan, done.event(), day)
                        .map(action -> Contribution.whether(
                                        isOfCircle(action.event().doer()),
                                        done.from(),
                                        action.event().actionId().value(),
                                        plan.source(action.entry()),
                                        plan.source(done.entry()))
                                .in(action.event().doer().name()))
                        .stream()));
    }

    private static Optional<Fact<ActionAgreed>> agreed(OfStream plan, ActionCompleted done, LocalDate day) {
        return plan.facts()
                .until(day, ActionAgreed.class)
                .filter(action -> action.event().actionId().equals(done.actionId()))
                .findFirst();
    }

    private static boolean isOfCircle(DoerKind doer) {
        return switch (doer) {
            case CIRCLE_MEMBER, VOLUNTEER -> true;
            case HOUSEHOLD_MEMBER, PROFESSIONAL -> false;
        };
    }

    /** Of each goal whether its last score says that it is reached; a goal of a closed plan that was never scored is missing. */
    static Stream<Contribution> goalsAttained(Participation household) {
        LocalDate day = household.day();
        return household.others().stream().flatMap(plan -> plan.facts()
                .until(day, GoalSet.class)
                .filter(goal -> household.holds(goal.from()))
                .flatMap(goal -> attained(plan, goal, day).stream()));
    }

    private static Optional<Contribution> attained(OfStream plan, Fact<GoalSet> goal, LocalDate day) {
        String subject = goal.event().goalId().value();
        Optional<Fact<GoalScored>> last = plan.facts()
                .until(day, GoalScored.class)
                .filter(score -> score.event().goalId().equals(goal.event().goalId()))
                .reduce((earlier, later) -> later);
        if (last.isEmpty()) {
            return plan.facts()
                    .latest(day, SupportPlanClosed.class)
                    .map(closed -> Contribution.missing(
                            Missing.NOT_RECORDED,
                            closed.from(),
                            subject,
                            plan.source(goal.entry()),
                            plan.source(closed.entry())));
        }
        return plan.facts()
                .latest(LocalDate.MAX, SupportPlanStarted.class)
                .map(started -> Contribution.whether(
                        isReached(
                                started.event().scoreScale(), last.get().event().score()),
                        last.get().from(),
                        subject,
                        plan.source(goal.entry()),
                        plan.source(last.get().entry())));
    }

    private static boolean isReached(ScoreScale scale, int score) {
        return switch (scale) {
            case ZERO_TO_TEN -> score >= ENOUGH;
            case GOAL_ATTAINMENT -> score >= 0;
        };
    }
}
