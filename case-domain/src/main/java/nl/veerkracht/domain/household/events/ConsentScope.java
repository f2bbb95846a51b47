package nl.veerkracht.domain.household.events;

/** What a person consents to. */
public enum ConsentScope {
    /** sharing information with the circle */
    SHARE_WITH_CIRCLE,
    /** sharing information with care providers */
    SHARE_WITH_PROVIDERS,
    /** use for research */
    RESEARCH,
    /** keeping contact data */
    CONTACT_DATA
}
