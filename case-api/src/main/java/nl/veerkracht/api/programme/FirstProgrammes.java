package nl.veerkracht.api.programme;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.veerkracht.api.platform.surroundings.ProgrammeRegister;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Starts the configured programmes that the log does not have yet. Two nodes that start at once make the same identifiers: the
 * log lets one of them start each programme.
 */
@Component
class FirstProgrammes implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstProgrammes.class);

    private final ProgrammeProperties properties;
    private final ProgrammeRegister register;

    FirstProgrammes(ProgrammeProperties properties, ProgrammeRegister register) {
        this.properties = properties;
        this.register = register;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (ProgrammeProperties.FirstProgramme first : properties.programmes()) {
            boolean started = register.start(new ProgrammeCommand.StartProgramme(
                    idOf(first.code()), first.code(), first.name(), first.municipality(), first.period()));
            if (started) {
                log.info("Started programme {}", first.code());
            }
        }
    }

    /** @return the identifier of the programme with this code, wherever and whenever it is asked */
    static ProgrammeId idOf(String code) {
        return ProgrammeId.of(
                UUID.nameUUIDFromBytes(("veerkracht programme " + code).getBytes(StandardCharsets.UTF_8)));
    }
}
