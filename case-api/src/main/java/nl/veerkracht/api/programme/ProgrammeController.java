package nl.veerkracht.api.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandEndpoint;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.surroundings.ProgrammeRegister;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.programme.request.ProgrammeStart;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The programmes: a list for who enrols a household, and the whole of one for who runs it. */
@RestController
class ProgrammeController {

    private static final String PATH = "/v1/programmes/";

    private final ProgrammeRegister register;
    private final ProgrammeReach reach;
    private final CommandEndpoint commands;

    ProgrammeController(ProgrammeRegister register, ProgrammeReach reach, CommandEndpoint commands) {
        this.register = register;
        this.reach = reach;
        this.commands = commands;
    }

    /** Lists the programmes of the user's municipality. */
    @GetMapping("/v1/programmes")
    Programmes list(RequestContext context) {
        return new Programmes(register.in(context.actor().municipality()).stream()
                .map(Programme::of)
                .toList());
    }

    /** One programme as it stands today, with the version that a decision about it rests on. */
    @GetMapping("/v1/programmes/{programmeId}")
    ResponseEntity<ProgrammeAnswer> one(RequestContext context, Scope scope, @PathVariable ProgrammeId programmeId) {
        RegisteredProgramme programme = reach.within(context, scope, programmeId);
        return ResponseEntity.ok().eTag("\"" + programme.version() + "\"").body(ProgrammeAnswer.of(programme));
    }

    /** Starts a programme of the user's municipality. */
    @PostMapping("/v1/programmes")
    ResponseEntity<CommandAnswer> start(
            RequestContext context, CommandCall call, @RequestBody ProgrammeStart programme) {
        ProgrammeId programmeId = ProgrammeId.of(UUID.randomUUID());
        return commands.create(context, call, by -> programme.command(programmeId, by), answer -> PATH + answer.id());
    }

    /**
     * A list of programmes.
     *
     * @param programmes the programmes, by name
     */
    record Programmes(List<Programme> programmes) {}

    /**
     * A programme.
     *
     * @param programmeId names it
     * @param code its short code
     * @param name its Dutch name
     * @param municipality the CBS code of the municipality that runs it
     * @param fromDate the first day
     * @param untilDate the day after the last one
     */
    record Programme(
            ProgrammeId programmeId,
            String code,
            String name,
            String municipality,
            LocalDate fromDate,
            LocalDate untilDate) {

        static Programme of(RegisteredProgramme programme) {
            return new Programme(
                    programme.programmeId(),
                    programme.code(),
                    programme.name(),
                    programme.municipality(),
                    programme.period().fromDate(),
                    Objects.requireNonNull(programme.period().untilDate()));
        }
    }
}
