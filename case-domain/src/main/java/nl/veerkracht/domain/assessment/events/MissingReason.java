package nl.veerkracht.domain.assessment.events;

/** Why a planned measurement did not take place. */
public enum MissingReason {
    /** the person said no */
    REFUSED,
    /** the person could not be reached */
    NOT_REACHED,
    /** it would have asked too much */
    TOO_BURDENSOME,
    /** the instrument is not there in a language that the person reads */
    LANGUAGE,
    /** the person died */
    DECEASED,
    /** the person moved away */
    MOVED,
    /** the instrument does not fit the person's situation any more */
    NOT_APPLICABLE,
    /** none of these */
    OTHER
}
