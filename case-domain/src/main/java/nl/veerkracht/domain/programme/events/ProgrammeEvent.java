package nl.veerkracht.domain.programme.events;

import java.time.LocalDate;
import nl.veerkracht.domain.shared.ProgrammeId;

/** Everything that can be recorded about a programme: the catalogue of its events. */
public sealed interface ProgrammeEvent permits ProgrammeStarted {

    /** @return the programme whose stream holds this event */
    ProgrammeId programmeId();

    /** @return the day from which the fact holds in reality */
    LocalDate validOn();
}
