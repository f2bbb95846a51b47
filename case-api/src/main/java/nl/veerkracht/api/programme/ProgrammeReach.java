package nl.veerkracht.api.programme;

import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.surroundings.ProgrammeRegister;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Decides which programmes a user can reach: those of the user's municipality. */
@Component
class ProgrammeReach {

    private final ProgrammeRegister register;

    ProgrammeReach(ProgrammeRegister register) {
        this.register = register;
    }

    /** @throws ProblemException 404 when there is no such programme, and the same for one of another municipality */
    RegisteredProgramme within(RequestContext context, Scope scope, ProgrammeId programmeId) {
        return register.find(programmeId)
                .filter(programme -> scope == Scope.ALL
                        || programme.municipality().equals(context.actor().municipality()))
                .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "RECORD_UNKNOWN"));
    }
}
