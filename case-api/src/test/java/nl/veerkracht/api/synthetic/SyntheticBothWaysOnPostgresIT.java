package nl.veerkracht.api.synthetic;

import java.util.Map;
import nl.veerkracht.api.platform.eventstore.PostgresServer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class SyntheticBothWaysOnPostgresIT extends SyntheticBothWaysContract {

    /** Its own: nothing else may be in a log that is compared as a whole. */
    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        String database = PostgresServer.newDatabase();
        registry.add("spring.datasource.url", () -> database);
        Users.ON_POSTGRES.forEach((setting, value) -> registry.add(setting, () -> value));
    }

    @Override
    String emptyStore() {
        return PostgresServer.newDatabase();
    }

    @Override
    Map<String, String> users() {
        return Users.ON_POSTGRES;
    }
}
