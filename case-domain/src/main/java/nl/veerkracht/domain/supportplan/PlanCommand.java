package nl.veerkracht.domain.supportplan;

import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.FileCommand;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Identifier;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.events.*;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a support plan. Every command can be refused with {@code STALE_VERSION}, {@code PLAN_UNKNOWN},
 * {@code PLAN_CLOSED}, {@code PLAN_OF_CLOSED_FILE} and the date codes; its Javadoc names the others.
 */
public sealed interface PlanCommand extends FileCommand {

    /** @return the plan to which the command is given */
    PlanId planId();

    @Override
    default Identifier about() {
        return planId();
    }

    /** A command that records one fact, and can therefore also correct one. */
    sealed interface Fact extends PlanCommand {
        /** @return the fact to record */
        PlanEvent event(PlanSurroundings surroundings);
    }

    /** The facts that a part of the plan has a file for: {@link GoalCommand}, {@link ConferenceCommand}, {@link MeetingCommand}. */
    non-sealed interface PartFact extends Fact {}

    /** Emits: {@link SupportPlanStarted}. Refuses with: PLAN_ALREADY_RUNNING, PLAN_OF_CLOSED_FILE. */
    record StartPlan(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            PlanForm form,
            LegalFrame legalFrame,
            ScoreScale scoreScale,
            @Nullable LocalDate notifiedOn,
            LocalDate startedOn)
            implements Fact {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new SupportPlanStarted(
                    planId,
                    householdId,
                    surroundings.households().facts(householdId).version(),
                    form,
                    legalFrame,
                    scoreScale,
                    notifiedOn,
                    startedOn,
                    null);
        }
    }

    /** Emits: {@link FamilyGroupPlanOffered}. Refuses with no code of its own. */
    record OfferFamilyGroupPlan(
            @TargetAggregateIdentifier PlanId planId, HouseholdId householdId, By by, LocalDate offeredOn)
            implements Fact {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new FamilyGroupPlanOffered(planId, householdId, offeredOn, null);
        }
    }

    /** Emits: {@link FamilyGroupPlanDeclined}. Refuses with: FAMILY_GROUP_PLAN_NOT_OFFERED, PLAN_NAMES_UNKNOWN_PERSON. */
    record DeclineFamilyGroupPlan(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            Set<PersonId> declinedBy,
            DeclineReason reason,
            LocalDate declinedOn)
            implements Fact {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new FamilyGroupPlanDeclined(
                    planId,
                    householdId,
                    surroundings.households().facts(householdId).version(),
                    declinedBy,
                    reason,
                    declinedOn,
                    null);
        }
    }

    /**
     * Emits: {@link PlanAdopted}. Refuses with: PLAN_WITHOUT_GOAL, PLAN_WITHOUT_ACTION, REVIEW_NOT_AHEAD,
     * PLAN_ALREADY_ADOPTED, FAMILY_GROUP_PLAN_OFFER_MISSING, CONFERENCE_MISSING, CONFERENCE_UNKNOWN, CONFERENCE_NOT_HELD, BOTTOM_LINE_NOT_MET,
     * PLAN_NAMES_UNKNOWN_PERSON.
     */
    record AdoptPlan(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            Set<PersonId> adoptedBy,
            AdoptionBasis basis,
            @Nullable ConferenceId conferenceId,
            LocalDate reviewOn,
            LocalDate adoptedOn)
            implements Fact {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new PlanAdopted(
                    planId,
                    householdId,
                    surroundings.households().facts(householdId).version(),
                    adoptedBy,
                    basis,
                    conferenceId,
                    reviewOn,
                    adoptedOn,
                    null);
        }
    }

    /** Emits: {@link PlanReviewed}. Refuses with: PLAN_NOT_ADOPTED, NEXT_REVIEW_MISSING, REVIEW_NOT_AHEAD. */
    record ReviewPlan(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            ReviewOutcome outcome,
            @Nullable LocalDate nextReviewOn,
            LocalDate reviewedOn)
            implements Fact {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new PlanReviewed(planId, householdId, outcome, nextReviewOn, reviewedOn, null);
        }
    }

    /** Emits: {@link SupportPlanClosed}. Refuses with: ACTIONS_STILL_OPEN, CONFERENCE_STILL_OPEN. */
    record ClosePlan(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            PlanClosingReason reason,
            LocalDate closedOn)
            implements Fact {
        @Override
        public PlanEvent event(PlanSurroundings surroundings) {
            return new SupportPlanClosed(planId, householdId, reason, closedOn, null);
        }
    }

    /**
     * Records a fact in place of an earlier entry. Emits: the event of {@code corrected}, with {@code replaces}. Refuses
     * with: ENTRY_UNKNOWN, ENTRY_NOT_STANDING, ENTRY_STILL_NEEDED, CORRECTION_OF_OTHER_KIND, CORRECTION_OF_OTHER_SUBJECT,
     * and the codes of {@code corrected}.
     *
     * @param entry the number of the entry to correct
     * @param reason why
     * @param corrected the command that records the fact as it should have been
     */
    record CorrectEntry(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            long entry,
            CorrectionReason reason,
            Fact corrected)
            implements PlanCommand {}

    /**
     * Takes an entry back that should not be there. Emits: {@link PlanEntryWithdrawn}. Refuses with: ENTRY_UNKNOWN,
     * ENTRY_NOT_STANDING, ENTRY_STILL_NEEDED, PLAN_START_CANNOT_BE_WITHDRAWN, PLAN_ALREADY_RUNNING.
     *
     * @param entry the number of the entry to withdraw
     * @param reason why
     */
    record WithdrawEntry(
            @TargetAggregateIdentifier PlanId planId,
            HouseholdId householdId,
            By by,
            long entry,
            CorrectionReason reason)
            implements PlanCommand {}
}
