package nl.veerkracht.domain.agenda.events;

/** Why an obligation was postponed. */
public enum PostponementReason {
    /** the family asked for it */
    ASKED_BY_FAMILY,
    /** somebody who is needed is ill or away */
    ILLNESS_OR_ABSENCE,
    /** it waits for another party */
    WAITS_FOR_OTHERS,
    /** the team has no time for it now */
    NO_CAPACITY,
    /** none of these */
    OTHER
}
