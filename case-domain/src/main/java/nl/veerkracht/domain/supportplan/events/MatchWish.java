package nl.veerkracht.domain.supportplan.events;

/** What a family looked for in a coordinator. Which language or background it was is not recorded. */
public enum MatchWish {
    /** somebody who speaks their language */
    LANGUAGE,
    /** somebody who shares or knows their background */
    BACKGROUND,
    /** a woman, or a man */
    GENDER
}
