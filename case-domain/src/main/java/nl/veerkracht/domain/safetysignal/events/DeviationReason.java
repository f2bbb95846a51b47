package nl.veerkracht.domain.safetysignal.events;

/** Why it is not reported though there is acute or structural danger. */
public enum DeviationReason {
    /** somebody else has reported this already */
    REPORTED_BY_OTHER,
    /** Veilig Thuis or a certified institution is involved already */
    HELP_ALREADY_INVOLVED,
    /** Veilig Thuis advised not to */
    ADVICE_OF_SAFE_AT_HOME,
    /** another reason, told in the motivation */
    OTHER
}
