package nl.veerkracht.domain.programme.events;

/** How often a figure is published. */
public enum IndicatorFrequency {
    /** over each quarter */
    QUARTER,
    /** over each year */
    YEAR
}
