package nl.veerkracht.api.platform.automation;

import nl.veerkracht.api.platform.eventstore.PostgresServer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On a database of its own: its clock is not that of the other tests. */
class ConsentExpiryOnPostgresIT extends ConsentExpiryContract {

    private static final String DATABASE = PostgresServer.newDatabase();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresServer.use(DATABASE, registry);
    }
}
