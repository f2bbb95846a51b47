package nl.veerkracht.domain.household.events;

/** What happened to a tie: evaluators count new, restored and strengthened ties apart. */
public enum TieChange {
    /** did not exist before (nieuw) */
    NEW,
    /** existed, was broken, is there again (hersteld) */
    RESTORED,
    /** became closer (versterkt) */
    STRENGTHENED,
    /** as it was (bestaand) */
    EXISTING
}
