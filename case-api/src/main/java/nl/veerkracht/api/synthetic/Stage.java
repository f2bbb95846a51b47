package nl.veerkracht.api.synthetic;

import java.time.Instant;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.facts.Recorded;

/** Where a play is played: what is asked there is decided by the real aggregates, on the day of its moment. */
public interface Stage {

    /** Starts the programme in which the households take part. */
    void start(Instant at, ProgrammeCommand.StartProgramme command);

    /**
     * @return what was recorded
     * @throws nl.veerkracht.domain.shared.Refusal when a rule refuses it
     */
    Recorded give(Doing doing);
}
