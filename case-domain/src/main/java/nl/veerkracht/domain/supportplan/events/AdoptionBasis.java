package nl.veerkracht.domain.supportplan.events;

/** How a plan came about. */
public enum AdoptionBasis {
    /** in a conference (Eigen Kracht-conferentie) */
    CONFERENCE,
    /** in a talk at home (keukentafelgesprek) */
    KITCHEN_TABLE,
    /** without a meeting */
    WITHOUT_MEETING
}
