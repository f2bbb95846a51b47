package nl.veerkracht.domain.programme.events;

/** Where the money of a programme comes from. */
public enum FunderKind {
    /** the national programme for Groningen (Nationaal Programma Groningen) */
    NPG,
    /** the municipality itself */
    MUNICIPALITY,
    /** a partner of the programme */
    PARTNER,
    /** somebody else */
    OTHER
}
