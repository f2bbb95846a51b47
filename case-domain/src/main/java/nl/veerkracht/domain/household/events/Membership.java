package nl.veerkracht.domain.household.events;

/** Whether a person lives in the household or shares in it. */
public enum Membership {
    /** the household in which the person lives; one at a time */
    PRIMARY,
    /** a second household, as with shared parenting (co-ouderschap) */
    SECONDARY
}
