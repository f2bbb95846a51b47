package nl.veerkracht.api.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.api.platform.surroundings.ProgrammeRegister;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The programmes, for who enrols a household. */
@RestController
class ProgrammeController {

    private final ProgrammeRegister register;

    ProgrammeController(ProgrammeRegister register) {
        this.register = register;
    }

    /** Lists the programmes of the user's municipality. */
    @GetMapping("/v1/programmes")
    Programmes list(RequestContext context) {
        return new Programmes(register.in(context.actor().municipality()).stream()
                .map(Programme::of)
                .toList());
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
