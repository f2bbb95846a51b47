package nl.veerkracht.domain.coordinator.events;

/** Why somebody stops as a coordinator. */
public enum CoordinatorEndReason {
    /** chose to stop */
    STOPPED,
    /** moved out of the region */
    MOVED,
    /** died */
    DECEASED,
    /** should not have been registered */
    REGISTERED_BY_MISTAKE,
    /** another reason */
    OTHER
}
