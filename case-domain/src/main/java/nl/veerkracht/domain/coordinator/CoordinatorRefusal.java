package nl.veerkracht.domain.coordinator;

import nl.veerkracht.domain.shared.RefusalCode;

/** Why a command to a coordinator can be refused. */
public enum CoordinatorRefusal implements RefusalCode {
    /** from the day on which a coordinator stops nothing new begins */
    COORDINATOR_ENDED,
    /** the last day as a coordinator lies before the first one */
    COORDINATOR_ENDED_BEFORE_START,
    /** a profile can change from the first day as a coordinator on */
    COORDINATOR_NOT_YET_REGISTERED,
    /** everything about a coordinator stands on the registration */
    COORDINATOR_CANNOT_BE_WITHDRAWN,
    /** the coordinator works for this organisation already */
    ALREADY_EMPLOYED_THERE,
    /** the coordinator does not work for this organisation on that day */
    NOT_EMPLOYED_THERE,
    /** no municipality of the coordinator's region has this organisation in its register on that day */
    ORGANISATION_UNKNOWN,
    /** there is no such municipality on that day */
    MUNICIPALITY_UNKNOWN,
    /** the municipality that keeps the register belongs to the region */
    REGION_WITHOUT_OWN_MUNICIPALITY,
    /** there is no such language */
    LANGUAGE_UNKNOWN
}
