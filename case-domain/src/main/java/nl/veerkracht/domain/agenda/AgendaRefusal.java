package nl.veerkracht.domain.agenda;

import nl.veerkracht.domain.shared.RefusalCode;

/** Why a command about an agenda can be refused. The sentences for people are in the application's {@code messages}. */
public enum AgendaRefusal implements RefusalCode {
    /** an early review was asked because of this increase before, whether that still stands or was withdrawn */
    EARLY_REVIEW_ALREADY_ASKED,
    /** the file has no such increase, or it did not come soon after a reduction of the same care */
    NO_CAUSE_FOR_EARLY_REVIEW,
    /** nothing of that name has to be done for the household on that day */
    OBLIGATION_UNKNOWN,
    /** it is done on that day, or was settled before */
    OBLIGATION_DONE,
    /** it is done by the fact that it waits for, and by nothing else */
    OBLIGATION_WAITS_FOR_FACT,
    /** the new day is not later than the day on which it is due, or than the day of postponing */
    POSTPONEMENT_NOT_LATER,
    /** the new day lies further ahead than anything can be postponed */
    POSTPONEMENT_TOO_FAR
}
