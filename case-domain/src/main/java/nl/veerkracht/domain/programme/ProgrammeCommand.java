package nl.veerkracht.domain.programme;

import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a programme. */
public sealed interface ProgrammeCommand {

    /** @return the programme to which the command is given */
    ProgrammeId programmeId();

    /**
     * Emits: {@link nl.veerkracht.domain.programme.events.ProgrammeStarted}. Refuses with: PROGRAMME_PERIOD_OPEN.
     *
     * @param code a short code, unique among programmes
     * @param name the Dutch name
     * @param municipality the CBS code of the municipality that runs it
     * @param period in which households can take part; must have an end
     */
    record StartProgramme(
            @TargetAggregateIdentifier ProgrammeId programmeId,
            String code,
            String name,
            String municipality,
            Period period)
            implements ProgrammeCommand {}
}
