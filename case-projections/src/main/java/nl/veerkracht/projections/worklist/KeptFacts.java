package nl.veerkracht.projections.worklist;

import java.util.List;
import java.util.Set;
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
            return ofConference(held);
        } else if (fact instanceof FollowUpDone call) {
            return new FollowUpDone(
                    call.planId(),
                    call.householdId(),
                    call.householdVersion(),
                    call.conferenceId(),
                    call.executedPercent(),
                    null,
                    call.doneOn(),
                    call.replaces());
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

    private static ConferenceHeld ofConference(ConferenceHeld held) {
        return new ConferenceHeld(
                held.planId(),
                held.householdId(),
                held.householdVersion(),
                held.conferenceId(),
                Set.of(),
                Set.of(),
                List.of(),
                held.professionalsInPrivateTime(),
                Set.of(),
                Set.of(),
                held.heldOn(),
                held.replaces());
    }

    private static @Nullable HouseholdEvent ofHousehold(HouseholdEvent fact) {
        if (fact instanceof HouseholdMemberAdded added) {
            return new HouseholdMemberAdded(
                    added.householdId(),
                    added.personId(),
                    added.name(),
                    added.bornIn(),
                    added.birthDate(),
                    null,
                    added.role(),
                    added.membership(),
                    added.fromDate(),
                    added.replaces());
        } else if (fact instanceof NetworkMemberAdded added) {
            return new NetworkMemberAdded(
                    added.householdId(),
                    added.personId(),
                    added.name(),
                    null,
                    added.tie(),
                    added.ring(),
                    added.supportTypes(),
                    added.tieChange(),
                    added.source(),
                    added.livesNearby(),
                    added.fromDate(),
                    added.replaces());
        } else if (fact instanceof CaseHandedOver handover) {
            return new CaseHandedOver(
                    handover.householdId(),
                    handover.fromUser(),
                    handover.toUser(),
                    handover.fromTeam(),
                    handover.toTeam(),
                    null,
                    handover.occurredOn(),
                    handover.replaces());
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
