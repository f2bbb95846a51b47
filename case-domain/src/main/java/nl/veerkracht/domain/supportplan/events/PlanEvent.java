package nl.veerkracht.domain.supportplan.events;

import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdRelated;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;

/** Everything that can be recorded about a support plan: the catalogue of its events. */
public sealed interface PlanEvent extends DatedEvent, HouseholdRelated
        permits SupportPlanStarted,
                FamilyGroupPlanOffered,
                FamilyGroupPlanDeclined,
                GoalSet,
                GoalChanged,
                GoalScored,
                ActionAgreed,
                ActionCompleted,
                ActionDropped,
                ActionHandedOn,
                PlanAdopted,
                PlanReviewed,
                SupportPlanClosed,
                PlanEntryWithdrawn,
                ConferenceEvent {

    /** @return the plan whose stream holds this event */
    PlanId planId();

    @Override
    PlanEvent replacing(Replaces replaces);
}
