package nl.veerkracht.api.platform.views;

import nl.veerkracht.api.platform.eventstore.PostgresServer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On a database of its own: it is another application than that of the other tests, and has other keys. */
class RebuildOnPostgresIT extends RebuildContract {

    private static final String DATABASE = PostgresServer.newDatabase();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresServer.use(DATABASE, registry);
    }
}
