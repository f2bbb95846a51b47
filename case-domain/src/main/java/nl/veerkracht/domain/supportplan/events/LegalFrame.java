package nl.veerkracht.domain.supportplan.events;

/** The law under which a plan is made. */
public enum LegalFrame {
    /** Jeugdwet */
    YOUTH_ACT,
    /** Wmo 2015 */
    SOCIAL_SUPPORT_ACT,
    /** OGGz, often without an application */
    PUBLIC_MENTAL_HEALTH,
    /** none: help that needs no decision (voorliggend) */
    NONE
}
