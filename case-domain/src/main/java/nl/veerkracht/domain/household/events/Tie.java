package nl.veerkracht.domain.household.events;

/** What a member of the circle is to the household. */
public enum Tie {
    /** family (familie) */
    FAMILY,
    /** friend (vriend) */
    FRIEND,
    /** neighbour (buur) */
    NEIGHBOUR,
    /** colleague (collega) */
    COLLEAGUE,
    /** volunteer (vrijwilliger) */
    VOLUNTEER,
    /** church or mosque (geloofsgemeenschap) */
    CHURCH,
    /** club or association (vereniging) */
    ASSOCIATION,
    /** another tie */
    OTHER
}
