package nl.veerkracht.api.household;

import nl.veerkracht.api.platform.eventstore.PostgresServer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test on PostgreSQL; all of them work in one application and on one database. */
public interface OnPostgres {

    String DATABASE = PostgresServer.newDatabase();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresServer.use(DATABASE, registry);
    }
}
