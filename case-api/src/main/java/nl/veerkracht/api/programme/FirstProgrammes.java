package nl.veerkracht.api.programme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.api.platform.commands.CommandMetadata;
import nl.veerkracht.api.platform.surroundings.ProgrammeRegister;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.programme.ProgrammeProperties.FirstProgramme;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Refusal;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Starts the configured programmes that the log does not have yet, and records once what is known of them: when it was recorded, the
 * programme has more than its start, and goes its own way from there; only definitions that the product did not list then are published
 * for it at the next start. So does one that an earlier version started, which knew no more than that. Two nodes that start at once make the same identifiers: the log lets one of them do it.
 */
@Component
class FirstProgrammes implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstProgrammes.class);
    private static final String ACTOR = "automation.first-programmes";
    private static final String PURPOSE = "automation";

    private final ProgrammeProperties properties;
    private final ProgrammeRegister register;
    private final FirstFacts facts;
    private final CommandGateway gateway;
    private final TransactionOperations transaction;

    FirstProgrammes(
            ProgrammeProperties properties,
            ProgrammeRegister register,
            FirstFacts facts,
            CommandGateway gateway,
            TransactionOperations transaction) {
        this.properties = properties;
        this.register = register;
        this.facts = facts;
        this.gateway = gateway;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        register.claimCodes();
        for (FirstProgramme first : properties.programmes()) {
            try {
                if (begin(first)) {
                    log.info("Recorded what is known of programme {}", first.code());
                }
            } catch (Refusal refused) {
                log.warn("Programme {} was not started as it is configured: {}", first.code(), refused.getMessage());
            }
        }
    }

    /** @return false when it was done before, or by another node at this moment */
    boolean begin(FirstProgramme first) {
        ProgrammeId programmeId = idOf(first.code());
        Actor actor = new Actor(ACTOR, Actor.Role.AUTOMATION, "", first.municipality());
        MetaData metadata = CommandMetadata.of(new RequestContext(actor, PURPOSE, programmeId.value()), null);
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                By by = new By(actor, null);
                Optional<RegisteredProgramme> known = register.findAlone(programmeId);
                List<ProgrammeCommand> commands = known.filter(programme -> programme.version() > 0)
                        .map(programme -> facts.listedSince(programme, by))
                        .orElseGet(() -> facts.of(first, programmeId, by, known.isEmpty()));
                commands.forEach(command -> gateway.sendAndWait(new GenericCommandMessage<>(command, metadata)));
                return !commands.isEmpty();
            }));
        } catch (ConcurrencyException | AggregateStreamCreationException | DuplicateKeyException doneMeanwhile) {
            return false;
        }
    }

    /** @return the identifier of the programme with this code, wherever and whenever it is asked */
    static ProgrammeId idOf(String code) {
        return ProgrammeId.of(
                UUID.nameUUIDFromBytes(("veerkracht programme " + code).getBytes(StandardCharsets.UTF_8)));
    }
}
