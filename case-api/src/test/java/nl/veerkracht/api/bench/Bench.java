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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Puts something into a store before the application has it. */
    interface Filling {

        /**
         * @param url the address of the log's database
         * @param settings the users and the data folder, as the application gets them
         */
        void fill(String url, Map<String, String> settings);
    }

    /**
     * @param store {@code h2}, with the settings of the embedded default, or {@code postgresql}
     * @param folder where the data goes
     */
    static Bench on(String store, Path folder, Figures figures) throws IOException, SQLException {
        return on(store, folder, figures, (url, settings) -> {});
    }

    /** @param filling what the store holds when the application is started */
    static Bench on(String store, Path folder, Figures figures, Filling filling) throws IOException, SQLException {
        figures.progress("starting on " + store);
        Path data = Files.createDirectories(folder.resolve(store));
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("veerkracht.data", data.resolve("data").toString());
        if (store.equals("h2")) {
            filling.fill("jdbc:h2:file:" + data.resolve("data/log"), settings);
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
            settings.put("spring.datasource.username", DurablePostgres.APPLICATION);
            settings.put("spring.datasource.password", DurablePostgres.PASSWORD);
            settings.put("spring.flyway.user", DurablePostgres.OWNER);
            settings.put("spring.flyway.password", DurablePostgres.PASSWORD);
            filling.fill(postgres.url(), settings);
            settings.put("spring.datasource.url", postgres.url());
            return new Bench(
                    postgres,
                    start(settings),
                    new Login(postgres.url(), DurablePostgres.OWNER, DurablePostgres.PASSWORD));
        } catch (RuntimeException failure) {
            postgres.close();
            throw failure;
        }
    }

    private static ConfigurableApplicationContext start(Map<String, String> settings) {
        System.setProperty("disable-axoniq-console-message", "true");
        List<String> arguments = new ArrayList<>(List.of("--server.port=0"));
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return SpringApplication.run(VeerkrachtApplication.class, arguments.toArray(String[]::new));
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
