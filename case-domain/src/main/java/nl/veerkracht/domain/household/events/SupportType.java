package nl.veerkracht.domain.household.events;

/** What a member of the circle gives; the four kinds of the ecogram. */
public enum SupportType {
    /** practical support (praktische steun, P) */
    PRACTICAL,
    /** company (gezelschap, G) */
    COMPANY,
    /** advice and information (advies, A) */
    ADVICE,
    /** emotional support (emotionele steun, E) */
    EMOTIONAL
}
