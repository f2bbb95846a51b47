package nl.veerkracht.domain.household.events;

/** By which way a household came to the social team. */
public enum RegistrationSource {
    /** the social team itself (wijkteam) */
    SOCIAL_TEAM,
    /** a report to public mental health care (OGGz-melding) */
    OGGZ_REPORT,
    /** a school */
    SCHOOL,
    /** the family doctor (huisarts) */
    GENERAL_PRACTITIONER,
    /** the household itself */
    SELF,
    /** family, friends or neighbours */
    OWN_CIRCLE,
    /** another way */
    OTHER
}
