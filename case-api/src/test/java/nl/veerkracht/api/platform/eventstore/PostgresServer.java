package nl.veerkracht.api.platform.eventstore;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real PostgreSQL for tests, started once for the whole JVM, with two users as a deployment has them. */
public final class PostgresServer {

    public static final String OWNER = "veerkracht_owner";
    public static final String APPLICATION = "veerkracht";
    public static final String PASSWORD = "test";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private PostgresServer() {}

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                // A vacuum is a transaction too, and would keep gaps of the log open for as long as it runs.
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("autovacuum", "off")
                        .start();
                JdbcTemplate superuser = new JdbcTemplate(server.getPostgresDatabase());
                superuser.execute("CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + PASSWORD + "'");
                superuser.execute("CREATE ROLE " + APPLICATION + " LOGIN PASSWORD '" + PASSWORD + "'");
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** @return the address of a new, empty database; {@link #OWNER} owns it, {@link #APPLICATION} may connect */
    public static String newDatabase() {
        String name = "test_" + NUMBER.incrementAndGet();
        new JdbcTemplate(Running.SERVER.getPostgresDatabase()).execute("CREATE DATABASE " + name + " OWNER " + OWNER);
        return "jdbc:postgresql://localhost:" + Running.SERVER.getPort() + "/" + name;
    }

    /** Makes an application work on {@code database}, an address of {@link #newDatabase()}. */
    public static void use(String database, DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> database);
        registry.add("spring.datasource.username", () -> APPLICATION);
        registry.add("spring.datasource.password", () -> PASSWORD);
        registry.add("spring.flyway.user", () -> OWNER);
        registry.add("spring.flyway.password", () -> PASSWORD);
    }
}
