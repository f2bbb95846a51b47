package nl.veerkracht.domain.household.events;

/** How heavy a concern weighs. */
public enum Severity {
    LIGHT,
    MODERATE,
    SEVERE,
    ACUTE
}
