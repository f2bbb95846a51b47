package nl.veerkracht.domain.organisation.events;

/** Why an organisation leaves the register. */
public enum OrganisationEndReason {
    /** it stopped its work */
    STOPPED,
    /** it went on under another organisation */
    MERGED,
    /** it no longer works for the municipality */
    COOPERATION_ENDED,
    /** should not have been registered */
    REGISTERED_BY_MISTAKE,
    /** another reason */
    OTHER
}
