package nl.veerkracht.domain.programme.events;

/** What a partner does in a programme. */
public enum PartnerRole {
    /** evaluates it */
    RESEARCH,
    /** carries it out */
    EXECUTION,
    /** something else */
    OTHER
}
