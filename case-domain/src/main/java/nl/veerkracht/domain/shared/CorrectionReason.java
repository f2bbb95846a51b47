package nl.veerkracht.domain.shared;

/** Why an entry is corrected or withdrawn; codes only, so that they can be counted without reading a text. */
public enum CorrectionReason {
    /** a slip of the keyboard */
    TYPING_ERROR,
    /** the fact stands, on another day */
    WRONG_DATE,
    /** entered in the file of another household */
    WRONG_FILE,
    /** entered for another person */
    WRONG_PERSON,
    /** what was recorded in good faith turned out to be otherwise */
    NEW_INFORMATION,
    /** the family asked for the correction */
    AT_REQUEST,
    /** none of these */
    OTHER
}
