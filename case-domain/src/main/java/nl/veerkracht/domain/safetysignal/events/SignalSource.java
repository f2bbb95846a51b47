package nl.veerkracht.domain.safetysignal.events;

/** Where a signal comes from. */
public enum SignalSource {
    /** seen or heard by the professional herself */
    OBSERVED,
    /** told by somebody whom it concerns */
    TOLD_BY_CONCERNED,
    /** told by family, neighbours or others around them */
    TOLD_BY_CIRCLE,
    /** told by another professional */
    TOLD_BY_PROFESSIONAL,
    /** another source */
    OTHER
}
