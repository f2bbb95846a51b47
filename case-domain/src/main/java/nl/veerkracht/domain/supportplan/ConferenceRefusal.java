package nl.veerkracht.domain.supportplan;

import nl.veerkracht.domain.shared.RefusalCode;

/** Why a command to a conference of a plan can be refused, beside what {@link PlanRefusal} names. */
public enum ConferenceRefusal implements RefusalCode {
    /** the plan has no such conference on that day */
    CONFERENCE_UNKNOWN,
    /** the plan has a conference that has neither been held nor ended: one at a time */
    CONFERENCE_ALREADY_RUNNING,
    /** the conference was held, or ended without a meeting, before */
    CONFERENCE_OVER,
    /** no conference is asked for before the central person says yes */
    CENTRAL_PERSON_DID_NOT_AGREE,
    /** the central person lives in the household on the day of the request */
    CENTRAL_PERSON_NOT_IN_HOUSEHOLD,
    /** the register has no such coordinator in the household's municipality on that day */
    COORDINATOR_UNKNOWN,
    /** the coordinator has a stake: works for whoever helps the household, belongs to the circle, or has a task in the plan */
    COORDINATOR_NOT_INDEPENDENT,
    /** without a coordinator no conference is held */
    COORDINATOR_MISSING,
    /** conditions are set before the private time */
    BOTTOM_LINE_TOO_LATE,
    /** nobody set conditions that the plan could meet */
    BOTTOM_LINE_MISSING,
    /** who accepts a plan says whether it meets the conditions */
    BOTTOM_LINE_NOT_JUDGED,
    /** a plan that does not meet the conditions is not accepted, and not adopted */
    BOTTOM_LINE_NOT_MET,
    /** the participant was invited before */
    PARTICIPANT_ALREADY_INVITED,
    /** the conference has no such participant on that day */
    PARTICIPANT_UNKNOWN,
    /** the participant is not what is said: a member, somebody of the circle, a professional, a support person of somebody */
    PARTICIPANT_NOT_AS_SAID,
    /** everybody who attends was prepared in person */
    PARTICIPANT_NOT_PREPARED,
    /** who is under age or vulnerable has a support person there */
    PARTICIPANT_WITHOUT_SUPPORT,
    /** too few take part beside the central person */
    TOO_FEW_PARTICIPANTS,
    /** a meeting is not planned for a day that was over when it was agreed */
    MEETING_BEFORE_AGREEMENT,
    /** a conference that is held was planned */
    CONFERENCE_NOT_SCHEDULED,
    /** a conference without private time is none */
    PRIVATE_TIME_MISSING,
    /** the phases come one after the other, each once */
    PHASES_OUT_OF_ORDER,
    /** coordinator and professionals leave the room for the private time */
    PROFESSIONAL_IN_PRIVATE_TIME,
    /** the conference was not held on that day, nor did it end with a plan */
    CONFERENCE_NOT_HELD,
    /** a plan is accepted after it was presented */
    PLAN_NOT_PRESENTED,
    /** a plan was adopted that came about in this conference */
    CONFERENCE_LED_TO_PLAN,
    /** the call was made before */
    FOLLOW_UP_DONE_BEFORE,
    /** a plan does not close while a conference of it is still to come */
    CONFERENCE_STILL_OPEN
}
