package nl.veerkracht.api.platform.surroundings;

import java.util.Optional;
import nl.veerkracht.domain.household.Surroundings;
import nl.veerkracht.domain.programme.events.ProgrammeEvent;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.springframework.stereotype.Component;

/** The programmes, folded from their own streams at the moment of the decision: never from a view, which may lag. */
@Component
class FoldedProgrammes implements Surroundings.Programmes {

    private final RegisterStreams streams;

    FoldedProgrammes(RegisterStreams streams) {
        this.streams = streams;
    }

    @Override
    public Optional<Surroundings.ProgrammeFacts> find(ProgrammeId programmeId) {
        return streams.fold(programmeId, ProgrammeEvent.class, standings -> {
            ProgrammeStarted started = start(standings);
            return new Surroundings.ProgrammeFacts(
                    started.municipality(), new Period(started.fromDate(), started.untilDate()), standings.version());
        });
    }

    /** @return the start as it stands: it can be corrected, and never withdrawn */
    static ProgrammeStarted start(RegisterStreams.Standings<ProgrammeEvent> standings) {
        return standings.facts().stream()
                .filter(ProgrammeStarted.class::isInstance)
                .map(ProgrammeStarted.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
