package nl.veerkracht.api.platform.eventstore;

import static nl.veerkracht.api.platform.eventstore.TestEvents.event;
import static nl.veerkracht.api.platform.eventstore.TestEvents.household;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EventLogOnPostgresIT extends GapContract {

    private String url;

    @Override
    TestLog newLog() {
        url = PostgresServer.newDatabase();
        return TestLog.onPostgres(url);
    }

    @Test
    void an_append_that_another_process_holds_open_is_not_missed() {
        try (TestLog other = TestLog.onPostgres(url)) {
            LogReader reader = LogReader.fromTheStart(other);
            try (HeldAppend held = HeldAppend.of(log, event(TWO, 0))) {
                other.append(event(ONE, 0));
                assertThat(reader.read()).containsExactly(ONE + "/0");
                assertThat(reader.read()).isEmpty();

                held.commit();
            }

            assertThat(reader.read()).containsExactly(TWO + "/0");
        }
    }

    /** The moment between taking a position and writing the row: a trigger waits in it for a lock that the test has. */
    @Test
    @Timeout(60)
    void an_append_that_has_a_position_and_no_row_yet_is_not_missed() throws Exception {
        JdbcTemplate owner =
                new JdbcTemplate(new DriverManagerDataSource(url, PostgresServer.OWNER, PostgresServer.PASSWORD));
        owner.execute("CREATE FUNCTION wait_for_test() RETURNS trigger LANGUAGE plpgsql AS"
                + " 'BEGIN PERFORM pg_advisory_xact_lock(1); RETURN NEW; END'");
        owner.execute("CREATE TRIGGER wait BEFORE INSERT ON domain_event_entry FOR EACH ROW"
                + " WHEN (NEW.aggregate_identifier = '" + TWO + "') EXECUTE FUNCTION wait_for_test()");
        // Now and then taking a position is itself written to disk, which numbers the transaction: not this time.
        log.append(event(household(3), 0));
        LogReader reader = LogReader.fromTheStart(log);
        reader.read();
        CompletableFuture<Void> append;
        try (Connection test = log.dataSource.getConnection();
                Statement lock = test.createStatement()) {
            lock.execute("SELECT pg_advisory_lock(1)");
            append = CompletableFuture.runAsync(() -> log.append(event(TWO, 0)));
            while (owner.queryForList("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                    .isEmpty()) {
                Thread.onSpinWait();
            }
            log.append(event(ONE, 0));
            assertThat(reader.read()).containsExactly(ONE + "/0");
            log.append(event(ONE, 1));
            assertThat(reader.read()).containsExactly(ONE + "/1");
            lock.execute("SELECT pg_advisory_unlock(1)");
        }
        append.join();

        assertThat(reader.read()).containsExactly(TWO + "/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE domain_event_entry SET payload = '{}'",
                "DELETE FROM domain_event_entry",
                "TRUNCATE domain_event_entry",
                "DROP TABLE domain_event_entry",
                "ALTER TABLE domain_event_entry DROP CONSTRAINT domain_event_entry_stream",
                "INSERT INTO domain_event_entry SELECT * FROM domain_event_entry",
                "CREATE TABLE own (id int)"
            })
    void the_application_can_add_to_the_log_and_nothing_else(String statement) {
        log.append(event(ONE, 0));
        JdbcTemplate application = new JdbcTemplate(log.dataSource);

        assertThatThrownBy(() -> application.execute(statement));

        assertThat(log.store.readEvents(ONE).next().getPayload())
                .isEqualTo(event(ONE, 0).getPayload());
    }
}
