package nl.veerkracht.domain.programme;

import nl.veerkracht.domain.shared.RefusalCode;

/** Why a command to a programme can be refused. */
public enum ProgrammeRefusal implements RefusalCode {
    /** a programme runs for a period with an end */
    PROGRAMME_PERIOD_OPEN
}
