package nl.veerkracht.domain.supportplan;

import java.time.LocalDate;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.ActionId;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Identifier;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.events.*;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a plan's goals, and of the actions that serve them; see {@link PlanCommand}. */
public sealed interface GoalCommand extends PlanCommand.PartFact {

    /** Emits: {@link GoalSet}. Refuses with: PLAN_NAMES_UNKNOWN_PERSON. */
    record SetGoal(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            GoalId goalId,
            LifeDomain lifeDomain,
            PersonalValue text,
            @Nullable PersonId owner,
            LocalDate targetDate,
            LocalDate setOn)
            implements GoalCommand {
        @Override
        public Identifier about() {
            return goalId;
        }

        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new GoalSet(
                    planId,
                    householdId,
                    surroundings.households().facts(householdId).version(),
                    goalId,
                    lifeDomain,
                    text,
                    owner,
                    targetDate,
                    setOn,
                    null);
        }
    }

    /** Emits: {@link GoalChanged}. Refuses with: GOAL_UNKNOWN, PLAN_NAMES_UNKNOWN_PERSON. */
    record ChangeGoal(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            GoalId goalId,
            @Nullable PersonalValue text,
            @Nullable LocalDate targetDate,
            LocalDate fromDate)
            implements GoalCommand {
        @Override
        public Identifier about() {
            return goalId;
        }

        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new GoalChanged(
                    planId,
                    householdId,
                    surroundings.households().facts(householdId).version(),
                    goalId,
                    text,
                    targetDate,
                    fromDate,
                    null);
        }
    }

    /** Emits: {@link GoalScored}. Refuses with: GOAL_UNKNOWN, SCORE_OUTSIDE_SCALE. */
    record ScoreGoal(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            GoalId goalId,
            int score,
            ScoreGiver scoredBy,
            LocalDate scoredOn)
            implements GoalCommand {
        @Override
        public Identifier about() {
            return goalId;
        }

        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new GoalScored(planId, householdId, goalId, score, scoredBy, scoredOn, null);
        }
    }

    /** Emits: {@link ActionAgreed}. Refuses with: GOAL_UNKNOWN, DOER_NOT_ACTIVE, PLAN_NAMES_UNKNOWN_PERSON, PLAN_NAMES_UNKNOWN_ORGANISATION. */
    record AgreeAction(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ActionId actionId,
            GoalId goalId,
            PersonalValue text,
            DoerKind doer,
            @Nullable PersonId personId,
            @Nullable OrganisationId organisationId,
            LocalDate byDate,
            LocalDate agreedOn)
            implements GoalCommand {
        @Override
        public Identifier about() {
            return actionId;
        }

        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new ActionAgreed(
                    planId,
                    householdId,
                    surroundings.households().facts(householdId).version(),
                    actionId,
                    goalId,
                    text,
                    doer,
                    personId,
                    organisationId,
                    byDate,
                    agreedOn,
                    null);
        }
    }

    /** Emits: {@link ActionCompleted}. Refuses with: ACTION_UNKNOWN, ACTION_SETTLED. */
    record CompleteAction(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ActionId actionId,
            LocalDate completedOn)
            implements GoalCommand {
        @Override
        public Identifier about() {
            return actionId;
        }

        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new ActionCompleted(planId, householdId, actionId, completedOn, null);
        }
    }

    /** Emits: {@link ActionDropped}. Refuses with: ACTION_UNKNOWN, ACTION_SETTLED. */
    record DropAction(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ActionId actionId,
            DropReason reason,
            LocalDate droppedOn)
            implements GoalCommand {
        @Override
        public Identifier about() {
            return actionId;
        }

        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new ActionDropped(planId, householdId, actionId, reason, droppedOn, null);
        }
    }

    /** Emits: {@link ActionHandedOn}. Refuses with: ACTION_UNKNOWN, ACTION_SETTLED. */
    record HandActionOn(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ActionId actionId,
            LocalDate handedOnOn)
            implements GoalCommand {
        @Override
        public Identifier about() {
            return actionId;
        }

        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new ActionHandedOn(planId, householdId, actionId, handedOnOn, null);
        }
    }
}
