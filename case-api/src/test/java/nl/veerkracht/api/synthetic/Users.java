package nl.veerkracht.api.synthetic;

import java.util.Map;
import nl.veerkracht.api.platform.eventstore.PostgresServer;

/** Who works in a database of the tests. */
public final class Users {

    /** the settings of an application on PostgreSQL */
    public static final Map<String, String> ON_POSTGRES = Map.of(
            "spring.datasource.username", PostgresServer.APPLICATION,
            "spring.datasource.password", PostgresServer.PASSWORD,
            "spring.flyway.user", PostgresServer.OWNER,
            "spring.flyway.password", PostgresServer.PASSWORD);

    private Users() {}
}
