package nl.veerkracht.domain.household.events;

/** Why a person left the household. */
public enum LeavingReason {
    /** moved (verhuizing) */
    MOVED,
    /** placed out of home (uithuisplaatsing) */
    OUT_OF_HOME_PLACEMENT,
    /** died (overlijden) */
    DECEASED,
    /** relationship ended (relatie) */
    RELATIONSHIP_ENDED,
    /** lives on their own at 18 or older (18+) */
    CAME_OF_AGE,
    /** another reason */
    OTHER
}
