package nl.veerkracht.domain.shared.facts;

import nl.veerkracht.domain.shared.RefusalCode;

/** Why any file of dated facts can refuse a command, whatever its facts are about. */
public enum FactRefusal implements RefusalCode {
    /** the file has changed since the screen on which the command rests */
    STALE_VERSION,
    /** something that happened cannot lie in the future */
    DATE_IN_FUTURE,
    /** what is agreed ahead may lie at most a year ahead */
    DATE_TOO_FAR_AHEAD,
    /** before 1900 nothing can be recorded */
    DATE_TOO_LONG_AGO,
    /** the file has no entry with this number */
    ENTRY_UNKNOWN,
    /** the entry was corrected or withdrawn before */
    ENTRY_NOT_STANDING,
    /** other entries stand on this one */
    ENTRY_STILL_NEEDED,
    /** a correction records the same kind of fact */
    CORRECTION_OF_OTHER_KIND,
    /** a correction is about the same person, programme, or whatever the first record was about */
    CORRECTION_OF_OTHER_SUBJECT
}
