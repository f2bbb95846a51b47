package nl.veerkracht.domain.household.events;

/** Which law says how long a closed file is kept; the terms themselves are configuration. */
public enum RetentionClass {
    /** Jeugdwet */
    YOUTH,
    /** Wmo 2015 */
    WMO,
    /** public mental health care under the Wmo 2015 */
    OGGZ
}
