package nl.veerkracht.projections.worklist;

import nl.veerkracht.domain.agenda.events.EarlyReviewAsked;
import nl.veerkracht.domain.agenda.events.ObligationPostponed;
import nl.veerkracht.domain.agenda.events.ObligationSettled;
import nl.veerkracht.domain.assessment.events.AssessmentDeclined;
import nl.veerkracht.domain.assessment.events.AssessmentRecorded;
import nl.veerkracht.domain.assessment.events.MeasurementPlanned;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.supportplan.events.*;
import org.jspecify.annotations.Nullable;

/** What a worklist keeps of the facts: those from which something follows that has to be done, and who does it for whom. */
final class KeptFacts {

    private KeptFacts() {}

    /** @return what is kept of {@code fact}, without what no worklist shows; null when nothing is */
    static @Nullable DatedEvent of(DatedEvent fact) {
        if (fact instanceof HouseholdEvent household) {
            return ofHousehold(household);
        }
        if (fact instanceof ConferenceHeld held) {
            return held.withoutPhasesTiesAndAttendance();
        } else if (fact instanceof FollowUpDone call) {
            return call.withoutNote();
        }
        boolean kept = fact instanceof SupportPlanStarted
                || fact instanceof FamilyGroupPlanDeclined
                || fact instanceof ActionAgreed
                || fact instanceof ActionCompleted
                || fact instanceof ActionDropped
                || fact instanceof ActionHandedOn
                || fact instanceof PlanAdopted
                || fact instanceof PlanReviewed
                || fact instanceof SupportPlanClosed
                || fact instanceof MeasurementPlanned
                || fact instanceof AssessmentRecorded
                || fact instanceof AssessmentDeclined
                || fact instanceof EarlyReviewAsked
                || fact instanceof ObligationPostponed
                || fact instanceof ObligationSettled;
        return kept ? fact : null;
    }

    private static @Nullable HouseholdEvent ofHousehold(HouseholdEvent fact) {
        if (fact instanceof HouseholdMemberAdded added) {
            return added.withoutContact();
        } else if (fact instanceof NetworkMemberAdded added) {
            return added.withoutContact();
        } else if (fact instanceof CaseHandedOver handover) {
            return handover.withoutSummary();
        }
        boolean kept = fact instanceof HouseholdRegistered
                || fact instanceof HouseholdMemberLeft
                || fact instanceof ChildBorn
                || fact instanceof NetworkMemberLeft
                || fact instanceof CaseworkerAssigned
                || fact instanceof ConsentGiven
                || fact instanceof ConsentWithdrawn
                || fact instanceof HouseholdFileClosed
                || fact instanceof HouseholdFileReopened;
        return kept ? fact : null;
    }
}
