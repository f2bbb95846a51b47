package nl.veerkracht.domain.household.events;

/** By which way a member of the circle was found. */
public enum TieSource {
    /** the household itself (eigen) */
    OWN,
    /** an Eigen Kracht conference (EK-c) */
    CONFERENCE,
    /** a buddy project (maatje) */
    BUDDY,
    /** a residents' initiative (initiatief) */
    INITIATIVE
}
