package nl.veerkracht.domain.supportplan.events;

import nl.veerkracht.domain.shared.ConferenceId;

/** What is recorded about a conference, which is a part of a plan: the catalogue of its events. */
public sealed interface ConferenceEvent extends PlanEvent
        permits ConferenceRequested,
                CoordinatorAppointed,
                BottomLineSet,
                ParticipantEvent,
                ConferenceScheduled,
                ConferenceHeld,
                PlanPresented,
                PlanAcceptedByReferrer,
                ConferenceNotNeeded,
                ConferenceEndedWithoutPlan,
                FollowUpDone,
                SatisfactionRecorded {

    /** @return the conference */
    ConferenceId conferenceId();
}
