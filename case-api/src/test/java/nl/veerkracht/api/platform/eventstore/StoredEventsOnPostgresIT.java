package nl.veerkracht.api.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class StoredEventsOnPostgresIT extends StoredEventsContract {

    @Autowired
    InFlightAppends inFlight;

    /** All that a deployment has to say. */
    @DynamicPropertySource
    static void production(DynamicPropertyRegistry properties) {
        String url = PostgresServer.newDatabase();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> PostgresServer.APPLICATION);
        properties.add("spring.datasource.password", () -> PostgresServer.PASSWORD);
        properties.add("spring.flyway.user", () -> PostgresServer.OWNER);
        properties.add("spring.flyway.password", () -> PostgresServer.PASSWORD);
    }

    @Test
    void the_log_is_where_the_address_says_and_the_application_cannot_change_it() {
        assertThat(jdbc.queryForObject("SELECT version()", String.class)).startsWith("PostgreSQL");
        assertThat(inFlight).isInstanceOf(PostgresInFlightAppends.class);
        assertThatThrownBy(() -> jdbc.update("DELETE FROM domain_event_entry"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
