package nl.veerkracht.domain.supportplan.events;

/** Who asked for a conference. */
public enum RequestedBy {
    /** somebody of the household */
    HOUSEHOLD,
    /** somebody of the circle */
    CIRCLE,
    /** the social team */
    SOCIAL_TEAM,
    /** an organisation that gives care */
    CARE_PROVIDER,
    /** a school */
    SCHOOL,
    /** somebody else */
    OTHER
}
