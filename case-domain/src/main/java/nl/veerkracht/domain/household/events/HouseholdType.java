package nl.veerkracht.domain.household.events;

/** How a household is made up when it is registered. */
public enum HouseholdType {
    /** one adult (alleenstaand) */
    SINGLE,
    /** one parent with children (eenoudergezin) */
    SINGLE_PARENT,
    /** two adults without children (paar) */
    COUPLE,
    /** two adults with children (paar met kinderen) */
    COUPLE_WITH_CHILDREN,
    /** more than two generations (meergeneratiegezin) */
    MULTI_GENERATION,
    /** another composition */
    OTHER,
    /** not known yet */
    UNKNOWN
}
