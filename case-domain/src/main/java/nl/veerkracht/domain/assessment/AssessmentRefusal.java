package nl.veerkracht.domain.assessment;

import nl.veerkracht.domain.shared.RefusalCode;

/** Why a command about assessments can be refused. The sentences for people are in the application's {@code messages}. */
public enum AssessmentRefusal implements RefusalCode {
    /** the household's file is closed */
    ASSESSMENT_IN_CLOSED_FILE,
    /** the household takes part in no programme, or not in this one */
    NO_PARTICIPATION,
    /** the person does not stand in the household's file */
    ASSESSED_PERSON_UNKNOWN,
    /** there is no such instrument, or not in this version */
    INSTRUMENT_UNKNOWN,
    /** this version of the instrument is not used on that day */
    INSTRUMENT_NOT_IN_USE,
    /** the instrument is about persons and not about households, or the other way round */
    INSTRUMENT_FOR_OTHER_SUBJECT,
    /** the instrument was made for other ages */
    INSTRUMENT_FOR_OTHER_AGE,
    /** the instrument is not answered by such a respondent */
    RESPONDENT_NOT_ALLOWED,
    /** the instrument has no item with this number, or it was sent twice */
    ITEM_UNKNOWN,
    /** the answer is none of the answers of the instrument */
    ITEM_SCORE_OUT_OF_RANGE,
    /** without these answers no scale can be computed */
    TOO_MANY_ITEMS_MISSING,
    /** of this instrument no items may be kept, only scores */
    ONLY_SCORES_ARE_KEPT,
    /** the scores of this instrument are computed from its items */
    SCORES_ARE_COMPUTED,
    /** the instrument has no scale with this code, or it was sent twice */
    SCALE_UNKNOWN,
    /** the score does not exist on this scale */
    SCALE_SCORE_OUT_OF_RANGE,
    /** this measurement is planned already */
    MEASUREMENT_ALREADY_PLANNED,
    /** no such measurement is planned */
    MEASUREMENT_NOT_PLANNED,
    /** the day lies outside the window of the planned moment */
    OUTSIDE_MEASUREMENT_WINDOW,
    /** this assessment was recorded already */
    ASSESSMENT_ALREADY_RECORDED,
    /** it was recorded that this measurement will not take place */
    MEASUREMENT_WAS_DECLINED
}
