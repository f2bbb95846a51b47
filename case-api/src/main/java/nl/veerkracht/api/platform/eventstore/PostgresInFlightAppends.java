package nl.veerkracht.api.platform.eventstore;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * PostgreSQL's own transaction numbers, which hold for all processes that append.
 *
 * <p>The horizon is a number of our own, not {@code pg_snapshot_xmax}: that is one past the last transaction that
 * <em>completed</em>, and a running append may well have a higher one.
 */
final class PostgresInFlightAppends implements InFlightAppends {

    private static final String OWN_NUMBER = "SELECT pg_current_xact_id()::text::bigint";
    private static final String OLDEST_RUNNING = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

    private final JdbcOperations jdbc;

    PostgresInFlightAppends(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void joined() {
        // Without this, an insert takes its position before its transaction gets a number.
        number(OWN_NUMBER);
    }

    @Override
    public long oldest() {
        return number(OLDEST_RUNNING);
    }

    @Override
    public long horizon() {
        return number(OWN_NUMBER);
    }

    private long number(String sql) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class));
    }
}
