package nl.veerkracht.domain.programme.events;

/** Why figures that were final are published anew. */
public enum RevisionReason {
    /** facts of the period were corrected or withdrawn */
    CORRECTED_ENTRIES,
    /** facts of the period were recorded afterwards */
    LATE_ENTRIES,
    /** they are reckoned by a later version of a definition */
    DEFINITION_CHANGED,
    /** what was published was not what the figures said */
    ERROR_IN_REPORT
}
