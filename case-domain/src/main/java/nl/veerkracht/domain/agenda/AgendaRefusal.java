package nl.veerkracht.domain.agenda;

import nl.veerkracht.domain.shared.RefusalCode;

/** Why a command about an agenda can be refused. The sentences for people are in the application's {@code messages}. */
public enum AgendaRefusal implements RefusalCode {
    /** an early review was asked because of this increase before, whether that still stands or was withdrawn */
    EARLY_REVIEW_ALREADY_ASKED,
    /** the file has no such increase, or it did not come soon after a reduction of the same care */
    NO_CAUSE_FOR_EARLY_REVIEW
}
