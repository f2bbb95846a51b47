package nl.veerkracht.domain.household.events;

/** Who gives a consent. */
public enum ConsentGiver {
    /** the person */
    SELF,
    /** a parent */
    PARENT,
    /** another person with authority (gezaghebbende) */
    LEGAL_REPRESENTATIVE
}
