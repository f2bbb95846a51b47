package nl.veerkracht.domain.household.events;

/**
 * In what a volume of care is counted (eenheid). A volume is a whole number; what does not come out whole in one unit is recorded
 * in a smaller one: three and a half hours are 210 minutes.
 */
public enum CareUnit {
    MINUTE,
    HOUR,
    /** a day and its night (etmaal) */
    ETMAAL,
    /** half a day: four hours (dagdeel) */
    DAGDEEL,
    /** something that is counted (stuks) */
    PIECE,
    /** whole euros, cents left out: volumes are compared, not paid */
    EURO
}
