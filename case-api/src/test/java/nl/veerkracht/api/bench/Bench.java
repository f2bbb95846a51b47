package nl.veerkracht.api.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.views.ViewPositions;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on one database, as a deployment configures it, and connections of our own to the same database. */
final class Bench implements AutoCloseable {

    private final @Nullable DurablePostgres postgres;
    private final ConfigurableApplicationContext application;
    private final Login owner;

    private record Login(String url, String user, String password) {}

    private Bench(@Nullable DurablePostgres postgres, ConfigurableApplicationContext application, Login owner) {
        this.postgres = postgres;
        this.application = application;
        this.owner = owner;
    }

    /**
     * @param store {@code h2}, with the settings of the embedded default, or {@code postgresql}
     * @param folder where the data goes
     */
    static Bench on(String store, Path folder, Figures figures) throws IOException, SQLException {
        figures.progress("starting on " + store);
        Path data = Files.createDirectories(folder.resolve(store));
        List<String> settings =
                new ArrayList<>(List.of("--veerkracht.data=" + data.resolve("data"), "--server.port=0"));
        if (store.equals("h2")) {
            ConfigurableApplicationContext application = start(settings);
            JdbcConnectionDetails database = application.getBean(JdbcConnectionDetails.class);
            figures.setting("h2.address", database.getJdbcUrl().replaceFirst("^[^;]*;", ""));
            return new Bench(
                    null,
                    application,
                    new Login(
                            database.getJdbcUrl(),
                            Objects.requireNonNull(database.getUsername()),
                            Objects.requireNonNull(database.getPassword())));
        }
        DurablePostgres postgres = new DurablePostgres(data, figures);
        try {
            settings.add("--spring.datasource.url=" + postgres.url());
            settings.add("--spring.datasource.username=" + DurablePostgres.APPLICATION);
            settings.add("--spring.datasource.password=" + DurablePostgres.PASSWORD);
            settings.add("--spring.flyway.user=" + DurablePostgres.OWNER);
            settings.add("--spring.flyway.password=" + DurablePostgres.PASSWORD);
            return new Bench(
                    postgres,
                    start(settings),
                    new Login(postgres.url(), DurablePostgres.OWNER, DurablePostgres.PASSWORD));
        } catch (RuntimeException failure) {
            postgres.close();
            throw failure;
        }
    }

    private static ConfigurableApplicationContext start(List<String> settings) {
        System.setProperty("disable-axoniq-console-message", "true");
        return SpringApplication.run(VeerkrachtApplication.class, settings.toArray(String[]::new));
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return application.getBean(name, type);
    }

    /** @return where the application listens */
    String url() {
        return "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** @return a connection of its own, outside the application's pool, for a user who may make tables */
    Connection connection() throws SQLException {
        return DriverManager.getConnection(owner.url(), owner.user(), owner.password());
    }

    /** @return whether the views have seen all that is in the log; waits for it, for a while */
    boolean viewsCaughtUp() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT MAX(global_index) FROM domain_event_entry")) {
            row.next();
            return bean(ViewPositions.class).await(row.getLong(1), Duration.ofSeconds(10));
        }
    }

    @Override
    public void close() throws IOException {
        application.close();
        if (postgres != null) {
            postgres.close();
        }
    }
}
