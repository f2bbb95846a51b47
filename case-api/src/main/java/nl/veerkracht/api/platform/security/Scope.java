package nl.veerkracht.api.platform.security;

/**
 * How far a role reaches at one endpoint; a controller method gets it as a parameter where it must choose what to show, such
 * as in a list.
 */
public enum Scope {
    /** nothing */
    NONE,
    /** what is with the user's own team */
    OWN_TEAM,
    /** what is with a team of the user's own municipality */
    OWN_MUNICIPALITY,
    /** everything */
    ALL
}
