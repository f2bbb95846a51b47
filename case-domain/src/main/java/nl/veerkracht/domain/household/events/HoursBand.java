package nl.veerkracht.domain.household.events;

/** Hours of informal care in a week. */
public enum HoursBand {
    /** at most 4 hours */
    UP_TO_4,
    /** more than 4, at most 8 hours */
    FROM_4_TO_8,
    /** more than 8, at most 16 hours */
    FROM_8_TO_16,
    /** more than 16 hours */
    OVER_16,
    /** not known */
    UNKNOWN
}
