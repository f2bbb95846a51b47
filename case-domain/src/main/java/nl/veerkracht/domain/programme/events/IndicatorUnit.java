package nl.veerkracht.domain.programme.events;

/** In what a figure is told. */
public enum IndicatorUnit {
    /** households */
    HOUSEHOLDS,
    /** persons */
    PERSONS,
    /** a count of something else, which the name of the indicator says */
    COUNT,
    /** hundredths of the denominator */
    PERCENT,
    /** hours of professional care per week */
    HOURS_PER_WEEK,
    /** contacts of professionals per month */
    CONTACTS_PER_MONTH,
    /** days */
    DAYS,
    /** points on the scale that the definition names */
    SCORE
}
