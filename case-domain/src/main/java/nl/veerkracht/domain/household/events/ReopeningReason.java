package nl.veerkracht.domain.household.events;

/** Why a closed file is opened again. */
public enum ReopeningReason {
    /** the household asks for support again */
    NEW_REQUEST,
    /** closed by mistake */
    CLOSED_BY_MISTAKE,
    /** another reason */
    OTHER
}
