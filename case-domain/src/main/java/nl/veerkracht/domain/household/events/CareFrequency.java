package nl.veerkracht.domain.household.events;

/** How often a volume of care is given (frequentie). */
public enum CareFrequency {
    PER_DAY,
    PER_WEEK,
    PER_FOUR_WEEKS,
    PER_MONTH,
    PER_YEAR,
    /** once, over all the time for which the decision holds */
    WITHIN_DECISION
}
