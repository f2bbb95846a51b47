package nl.veerkracht.domain.safetysignal.events;

/** Why there was no conversation with those concerned. */
public enum SkipReason {
    /** it would bring somebody whom it concerns into danger */
    DANGER_TO_CONCERNED,
    /** it would bring the professional into danger */
    DANGER_TO_PROFESSIONAL,
    /** they would withdraw from every help */
    CONTACT_WOULD_BREAK,
    /** they could not be reached */
    NOT_REACHED
}
