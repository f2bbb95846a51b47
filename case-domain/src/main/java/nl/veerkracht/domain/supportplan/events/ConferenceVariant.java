package nl.veerkracht.domain.supportplan.events;

/** What a conference is for. */
public enum ConferenceVariant {
    /** a person or a family makes a plan */
    INDIVIDUAL_OR_FAMILY,
    /** to restore what went wrong between people */
    RESTORATIVE,
    /** about a child and its school */
    EDUCATION
}
