package nl.veerkracht.domain.supportplan.events;

/** Why there was no meeting. */
public enum NoMeetingReason {
    /** the plan came about while preparing it */
    PLAN_MADE_BEFOREHAND,
    /** the question does not exist any more */
    SOLVED,
    /** the family does not want it any more */
    WITHDRAWN_BY_FAMILY,
    /** nobody could be found who thinks along */
    NO_CIRCLE,
    /** it cannot be held safely */
    UNSAFE,
    /** another reason */
    OTHER
}
