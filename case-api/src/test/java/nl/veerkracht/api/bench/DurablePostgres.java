package nl.veerkracht.api.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A PostgreSQL that answers a commit when it is on disk, with two users as a deployment has them. */
final class DurablePostgres implements AutoCloseable {

    static final String OWNER = "bench_owner";
    static final String APPLICATION = "bench";
    static final String PASSWORD = "bench";

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final EmbeddedPostgres server;

    /** The server as it comes from its package runs without fsync: each setting is switched on, and asked back. */
    DurablePostgres(Path folder, Figures figures) throws IOException, SQLException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setDataDirectory(folder.resolve("postgresql"));
        DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
        server = builder.start();
        try (Connection superuser = server.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute("CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE ROLE " + APPLICATION + " LOGIN PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE DATABASE bench OWNER " + OWNER);
            figures.setting("postgresql.version", show(statement, "server_version"));
            for (String setting : DURABLE) {
                String value = show(statement, setting);
                if (!value.equals("on")) {
                    throw new IllegalStateException(
                            setting + " is " + value + ": what is measured would not be durable");
                }
                figures.setting("postgresql." + setting, value);
            }
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/bench";
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
