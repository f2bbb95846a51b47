package nl.veerkracht.domain.supportplan.events;

/** A part of a conference, in the order in which they come. */
public enum Phase {
    /** all hear the same from the professionals (informatiefase) */
    INFORMATION,
    /** family and circle are among themselves (besloten tijd); what is said is never recorded */
    PRIVATE_TIME,
    /** they present their plan (planpresentatie) */
    PLAN_PRESENTATION
}
