package nl.veerkracht.domain.supportplan.events;

/** Why an action is not done. */
public enum DropReason {
    /** it is not needed any more */
    NOT_NEEDED,
    /** it cannot be done */
    NOT_FEASIBLE,
    /** whoever would do it stopped */
    DOER_STOPPED,
    /** another action took its place */
    REPLACED,
    /** none of these */
    OTHER
}
