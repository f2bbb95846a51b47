package nl.veerkracht.api.platform.eventstore;

import static nl.veerkracht.api.platform.eventstore.TestEvents.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

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
