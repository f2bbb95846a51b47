package nl.veerkracht.domain.safetysignal.events;

/** What kind of unsafety a signal points to. */
public enum UnsafetyKind {
    /** hitting, kicking, tying up */
    PHYSICAL_VIOLENCE,
    /** threats, humiliation, stalking */
    EMOTIONAL_VIOLENCE,
    /** sexual violence or abuse */
    SEXUAL_VIOLENCE,
    /** somebody does not get the care that they need */
    NEGLECT,
    /** a child sees or hears violence between others */
    WITNESS_OF_VIOLENCE,
    /** money or goods are taken */
    FINANCIAL_ABUSE,
    /** another kind */
    OTHER
}
