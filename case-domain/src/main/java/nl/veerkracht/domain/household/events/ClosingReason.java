package nl.veerkracht.domain.household.events;

/** Why a file is closed. */
public enum ClosingReason {
    /** the support is finished */
    DONE,
    /** the household moved to another municipality */
    MOVED,
    /** the household asked for it */
    AT_REQUEST,
    /** contact was lost */
    NO_CONTACT,
    /** should not have been registered */
    REGISTERED_BY_MISTAKE,
    /** another reason */
    OTHER
}
