package nl.veerkracht.domain.supportplan.events;

/** Who says how satisfied they are. */
public enum SatisfactionRole {
    /** the one whom it was about */
    CENTRAL_PERSON,
    /** a member of the household */
    HOUSEHOLD_MEMBER,
    /** somebody of the circle */
    CIRCLE_MEMBER,
    /** a professional */
    PROFESSIONAL
}
