package nl.veerkracht.domain.supportplan;

import java.util.List;
import nl.veerkracht.domain.supportplan.events.ActionAgreed;
import nl.veerkracht.domain.supportplan.events.ActionCompleted;
import nl.veerkracht.domain.supportplan.events.ActionDropped;
import nl.veerkracht.domain.supportplan.events.ActionHandedOn;
import nl.veerkracht.domain.supportplan.events.ConferenceEvent;
import nl.veerkracht.domain.supportplan.events.GoalChanged;
import nl.veerkracht.domain.supportplan.events.GoalScored;
import nl.veerkracht.domain.supportplan.events.GoalSet;
import nl.veerkracht.domain.supportplan.events.ParticipantEvent;
import nl.veerkracht.domain.supportplan.events.PlanEvent;

/** What a fact of a plan is about: a goal, an action, a conference or one of its participants, or the plan as a whole. */
final class PlanSubjects {

    private PlanSubjects() {}

    static Object subject(PlanEvent event) {
        if (event instanceof GoalSet fact) {
            return fact.goalId();
        } else if (event instanceof GoalChanged fact) {
            return fact.goalId();
        } else if (event instanceof GoalScored fact) {
            return fact.goalId();
        } else if (event instanceof ActionAgreed fact) {
            return fact.actionId();
        } else if (event instanceof ActionCompleted fact) {
            return fact.actionId();
        } else if (event instanceof ActionDropped fact) {
            return fact.actionId();
        } else if (event instanceof ActionHandedOn fact) {
            return fact.actionId();
        } else if (event instanceof ParticipantEvent fact) {
            return List.of(fact.conferenceId(), fact.participant());
        } else if (event instanceof ConferenceEvent fact) {
            return fact.conferenceId();
        }
        return event.planId();
    }
}
