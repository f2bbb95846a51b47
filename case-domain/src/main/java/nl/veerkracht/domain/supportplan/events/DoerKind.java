package nl.veerkracht.domain.supportplan.events;

/** Who does an action. Evaluators compare these, so they are never merged. */
public enum DoerKind {
    /** a member of the household */
    HOUSEHOLD_MEMBER,
    /** somebody of the circle, without an organisation */
    CIRCLE_MEMBER,
    /** a volunteer of an organisation, who belongs to the circle */
    VOLUNTEER,
    /** a professional */
    PROFESSIONAL
}
