package nl.veerkracht.domain.agenda.events;

/** Why an obligation needs nothing more, though no fact tells so. */
public enum SettlementReason {
    /** whoever it is about does not want it */
    NOT_WANTED,
    /** it is not needed any more */
    NOT_NEEDED,
    /** it was done elsewhere */
    DONE_ELSEWHERE,
    /** none of these */
    OTHER
}
