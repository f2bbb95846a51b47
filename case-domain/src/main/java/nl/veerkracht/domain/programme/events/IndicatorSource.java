package nl.veerkracht.domain.programme.events;

/** In what a figure is found. */
public enum IndicatorSource {
    /** the files of households */
    HOUSEHOLD_FILES,
    /** plans with their goals and actions */
    SUPPORT_PLANS,
    /** Eigen Kracht conferences */
    CONFERENCES,
    /** measurements with an instrument */
    MEASUREMENTS,
    /** matches of buddies with families */
    BUDDY_MATCHES,
    /** what had to be done, with the terms for it */
    WORKLIST
}
