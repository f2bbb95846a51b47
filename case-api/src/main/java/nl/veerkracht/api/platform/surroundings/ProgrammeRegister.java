package nl.veerkracht.api.platform.surroundings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Which programmes there are. The register holds their identifiers; what they are is folded from their own streams. */
@Component
public class ProgrammeRegister {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final CommandGateway gateway;
    private final FoldedProgrammes programmes;

    ProgrammeRegister(
            JdbcClient jdbc, TransactionOperations transaction, CommandGateway gateway, FoldedProgrammes programmes) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.gateway = gateway;
        this.programmes = programmes;
    }

    /**
     * A programme that was started.
     *
     * @param programmeId names it
     * @param code its short code
     * @param name its Dutch name
     * @param municipality the CBS code of the municipality that runs it
     * @param period in which households can take part
     */
    public record RegisteredProgramme(
            ProgrammeId programmeId, String code, String name, String municipality, Period period) {}

    /** @return all programmes, by name */
    public List<RegisteredProgramme> all() {
        return jdbc.sql("select programme_id from programme_register").query(String.class).list().stream()
                .map(id -> programmes.started(new ProgrammeId(id)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(RegisteredProgramme::name))
                .toList();
    }

    /**
     * Starts a programme and registers it, in one transaction.
     *
     * @return false when it was started before, or by another node at this moment
     */
    public boolean start(ProgrammeCommand.StartProgramme command) {
        if (programmes.started(command.programmeId()).isPresent()) {
            return false;
        }
        try {
            transaction.executeWithoutResult(status -> {
                gateway.sendAndWait(command);
                jdbc.sql("insert into programme_register (programme_id) values (?)")
                        .param(command.programmeId().value())
                        .update();
            });
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException | DuplicateKeyException startedMeanwhile) {
            return false;
        }
    }
}
