package nl.veerkracht.domain.supportplan.events;

/** As what somebody takes part in a conference. */
public enum ParticipantCategory {
    /** the one whom it is about (hoofdpersoon) */
    CENTRAL_PERSON,
    /** a member of the household */
    HOUSEHOLD_MEMBER,
    /** somebody of the circle */
    CIRCLE_MEMBER,
    /** stands by a participant who is under age or vulnerable */
    SUPPORT_PERSON,
    /** informs, and leaves for the private time */
    PROFESSIONAL,
    /** the professional who referred the family, and judges the plan */
    REFERRER
}
