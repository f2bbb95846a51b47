package nl.veerkracht.domain.safetysignal.events;

/** Why a signal is closed. */
public enum SignalClosingReason {
    /** it is safe again, and expected to stay so */
    SAFE_AGAIN,
    /** Veilig Thuis or another institution goes on with it */
    TAKEN_OVER,
    /** nothing is left of the suspicion */
    NO_SUSPICION_LEFT,
    /** another reason */
    OTHER
}
