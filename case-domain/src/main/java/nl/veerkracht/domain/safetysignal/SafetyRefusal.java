package nl.veerkracht.domain.safetysignal;

import nl.veerkracht.domain.shared.RefusalCode;

/** Why a command about a signal of unsafety can be refused. */
public enum SafetyRefusal implements RefusalCode {
    /** nothing is recorded after the closing */
    SIGNAL_CLOSED,
    /** the recording of the signal was withdrawn: there is none any more */
    SIGNAL_WITHDRAWN,
    /** somebody whom it names does not stand in the household's file */
    SIGNAL_ABOUT_UNKNOWN_PERSON,
    /** step 4 needs step 2: a consultation on that day or before */
    WEIGHING_NEEDS_CONSULTATION,
    /** step 4 needs step 3: a conversation on that day or before, or the reason why there was none */
    WEIGHING_NEEDS_CONVERSATION,
    /** step 5 needs step 4: a weighing on that day or before */
    DECISION_NEEDS_WEIGHING,
    /** in acute or structural danger it is reported, or deviated from that with a motivation */
    REPORT_REQUIRED,
    /** a closing needs step 5: a report, or help that was organised, on that day or before */
    CLOSING_NEEDS_DECISION
}
