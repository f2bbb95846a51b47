package nl.veerkracht.api.platform.accesslog;

import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the access log. Each line is a transaction of its own, so that it stays whatever becomes of the work around it. Who
 * cannot be logged cannot read: a line that cannot be written ends the request with 503.
 */
@Component
public class AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

    private final String insertEntry;
    private final String insertHouseholds;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    @Autowired
    AccessLog(JdbcTemplate jdbc, PlatformTransactionManager transactions, ObjectProvider<Clock> clock) {
        this("", jdbc, transactions, clock);
    }

    /** @param schema before the names of the tables; empty for the common ones */
    AccessLog(String schema, JdbcTemplate jdbc, PlatformTransactionManager transactions, ObjectProvider<Clock> clock) {
        this.insertEntry = "INSERT INTO " + schema + "access_log_entry (logged_at, reader, role, team, municipality,"
                + " purpose, correlation_id, operation, outcome, persons) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        this.insertHouseholds = "INSERT INTO " + schema + "access_log_household (household_id, entry_id)"
                + " SELECT h, ? FROM UNNEST(CAST(? AS uuid ARRAY)) AS u(h)";
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /**
     * Records that a reader gets to see data; call this before they do.
     *
     * @param subjects the persons whose data are read
     * @throws ProblemException 503 {@code ACCESS_LOG_UNAVAILABLE} when the line cannot be written
     */
    public void granted(Reading reading, Collection<PersonId> subjects) {
        write(reading, subjects, "GRANTED");
    }

    /**
     * Records that somebody asked for data they have no right to.
     *
     * @param subjects the persons whose data were asked for, as far as known
     * @throws ProblemException 503 {@code ACCESS_LOG_UNAVAILABLE} when the line cannot be written
     */
    public void denied(Reading reading, Collection<PersonId> subjects) {
        write(reading, subjects, "DENIED");
    }

    private void write(Reading reading, Collection<PersonId> subjects, String outcome) {
        List<String> households =
                reading.households().stream().map(HouseholdId::value).toList();
        List<String> persons = subjects.stream().map(PersonId::value).distinct().toList();
        try {
            ownTransaction.executeWithoutResult(status -> {
                long entry = entry(reading, outcome, persons);
                households(entry, households);
            });
        } catch (DataAccessException | TransactionException unavailable) {
            LOG.error("The access log cannot be written; nothing is opened until it can", unavailable);
            throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "ACCESS_LOG_UNAVAILABLE");
        }
    }

    private long entry(Reading reading, String outcome, List<String> persons) {
        Actor actor = reading.by().actor();
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement insert = connection.prepareStatement(insertEntry, new String[] {"entry_id"});
                    insert.setTimestamp(1, Timestamp.from(clock.instant()));
                    insert.setString(2, actor.userId());
                    insert.setString(3, actor.role().name());
                    insert.setString(4, actor.team());
                    insert.setString(5, actor.municipality());
                    insert.setString(6, reading.by().purpose());
                    insert.setString(7, reading.by().correlationId());
                    insert.setString(8, reading.operation());
                    insert.setString(9, outcome);
                    insert.setArray(10, connection.createArrayOf("uuid", uuids(persons)));
                    return insert;
                },
                key);
        return Objects.requireNonNull(key.getKey(), "entry_id").longValue();
    }

    private void households(long entry, List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        jdbc.update(insertHouseholds, statement -> {
            statement.setLong(1, entry);
            statement.setArray(2, statement.getConnection().createArrayOf("uuid", uuids(ids)));
        });
    }

    private static Object[] uuids(List<String> ids) {
        return ids.stream().map(UUID::fromString).toArray();
    }
}
