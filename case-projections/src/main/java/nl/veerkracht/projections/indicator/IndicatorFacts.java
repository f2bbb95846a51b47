package nl.veerkracht.projections.indicator;

import nl.veerkracht.domain.agenda.events.EarlyReviewAsked;
import nl.veerkracht.domain.agenda.events.ObligationPostponed;
import nl.veerkracht.domain.agenda.events.ObligationSettled;
import nl.veerkracht.domain.assessment.events.AssessmentDeclined;
import nl.veerkracht.domain.assessment.events.AssessmentRecorded;
import nl.veerkracht.domain.assessment.events.MeasurementPlanned;
import nl.veerkracht.domain.household.events.BaselineRecorded;
import nl.veerkracht.domain.household.events.CareEvent;
import nl.veerkracht.domain.household.events.CarerIdentified;
import nl.veerkracht.domain.household.events.CaseHandedOver;
import nl.veerkracht.domain.household.events.ChildBorn;
import nl.veerkracht.domain.household.events.HouseholdEnrolled;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.HouseholdFileClosed;
import nl.veerkracht.domain.household.events.HouseholdFileReopened;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.HouseholdMemberLeft;
import nl.veerkracht.domain.household.events.HouseholdRegistered;
import nl.veerkracht.domain.household.events.NetworkMemberAdded;
import nl.veerkracht.domain.household.events.NetworkMemberChanged;
import nl.veerkracht.domain.household.events.NetworkMemberLeft;
import nl.veerkracht.domain.household.events.ParticipationEnded;
import nl.veerkracht.domain.household.events.ProfessionalInvolvementRecorded;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.supportplan.events.ActionAgreed;
import nl.veerkracht.domain.supportplan.events.ActionCompleted;
import nl.veerkracht.domain.supportplan.events.ActionDropped;
import nl.veerkracht.domain.supportplan.events.ActionHandedOn;
import nl.veerkracht.domain.supportplan.events.ConferenceEndedWithoutPlan;
import nl.veerkracht.domain.supportplan.events.ConferenceHeld;
import nl.veerkracht.domain.supportplan.events.ConferenceNotNeeded;
import nl.veerkracht.domain.supportplan.events.ConferenceRequested;
import nl.veerkracht.domain.supportplan.events.FamilyGroupPlanDeclined;
import nl.veerkracht.domain.supportplan.events.FollowUpDone;
import nl.veerkracht.domain.supportplan.events.GoalScored;
import nl.veerkracht.domain.supportplan.events.GoalSet;
import nl.veerkracht.domain.supportplan.events.PlanAdopted;
import nl.veerkracht.domain.supportplan.events.PlanEvent;
import nl.veerkracht.domain.supportplan.events.PlanReviewed;
import nl.veerkracht.domain.supportplan.events.SupportPlanClosed;
import nl.veerkracht.domain.supportplan.events.SupportPlanStarted;
import org.jspecify.annotations.Nullable;

/** Which facts the view of indicators keeps, and what of them: no name, no text, no exact date of birth, not even sealed. */
final class IndicatorFacts {

    private IndicatorFacts() {}

    /** @return what is kept of {@code fact}; null when nothing is */
    static @Nullable DatedEvent of(DatedEvent fact) {
        if (fact instanceof HouseholdEvent household) {
            return ofHousehold(household);
        } else if (fact instanceof PlanEvent plan) {
            return ofPlan(plan);
        }
        boolean kept = fact instanceof MeasurementPlanned
                || fact instanceof AssessmentDeclined
                || fact instanceof EarlyReviewAsked
                || fact instanceof ObligationPostponed
                || fact instanceof ObligationSettled;
        return fact instanceof AssessmentRecorded recorded ? recorded.withoutItems() : kept ? fact : null;
    }

    /** @return what version 1 of the view kept of {@code fact}: it did not know to which team a file went */
    static @Nullable DatedEvent ofVersion1(DatedEvent fact) {
        return fact instanceof CaseHandedOver ? null : of(fact);
    }

    private static @Nullable HouseholdEvent ofHousehold(HouseholdEvent fact) {
        if (fact instanceof HouseholdMemberAdded added) {
            return added.withoutPersonalValues();
        } else if (fact instanceof ChildBorn born) {
            return born.withoutPersonalValues();
        } else if (fact instanceof NetworkMemberAdded added) {
            return added.tieOnly();
        } else if (fact instanceof NetworkMemberChanged change) {
            return change.tieChangeOnly();
        } else if (fact instanceof CaseHandedOver handover) {
            return handover.teamsOnly();
        }
        boolean kept = fact instanceof HouseholdRegistered
                || fact instanceof HouseholdMemberLeft
                || fact instanceof HouseholdEnrolled
                || fact instanceof ParticipationEnded
                || fact instanceof BaselineRecorded
                || fact instanceof CareEvent
                || fact instanceof ProfessionalInvolvementRecorded
                || fact instanceof NetworkMemberLeft
                || fact instanceof CarerIdentified
                || fact instanceof HouseholdFileClosed
                || fact instanceof HouseholdFileReopened;
        return kept ? fact : null;
    }

    private static @Nullable PlanEvent ofPlan(PlanEvent fact) {
        if (fact instanceof GoalSet goal) {
            return goal.withoutText();
        } else if (fact instanceof ActionAgreed action) {
            return action.withoutText();
        } else if (fact instanceof ConferenceRequested request) {
            return request.withoutQuestion();
        } else if (fact instanceof ConferenceHeld held) {
            return held.withoutPhasesAndTies();
        } else if (fact instanceof FollowUpDone call) {
            return call.withoutNote();
        }
        boolean kept = fact instanceof SupportPlanStarted
                || fact instanceof FamilyGroupPlanDeclined
                || fact instanceof GoalScored
                || fact instanceof ActionCompleted
                || fact instanceof ActionDropped
                || fact instanceof ActionHandedOn
                || fact instanceof PlanAdopted
                || fact instanceof PlanReviewed
                || fact instanceof SupportPlanClosed
                || fact instanceof ConferenceNotNeeded
                || fact instanceof ConferenceEndedWithoutPlan;
        return kept ? fact : null;
    }
}
