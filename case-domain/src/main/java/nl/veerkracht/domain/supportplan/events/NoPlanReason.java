package nl.veerkracht.domain.supportplan.events;

/** Why a conference led to no plan. */
public enum NoPlanReason {
    /** they did not agree */
    NO_AGREEMENT,
    /** their plan did not meet the conditions */
    BOTTOM_LINE_NOT_MET,
    /** the meeting was broken off */
    STOPPED,
    /** another reason */
    OTHER
}
