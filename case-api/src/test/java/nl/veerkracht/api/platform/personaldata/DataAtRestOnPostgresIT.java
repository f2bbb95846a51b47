package nl.veerkracht.api.platform.personaldata;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.JdbcTemplate;

/** On a server of its own, so that the control run leaves nothing for the other to find. */
class DataAtRestOnPostgresIT extends DataAtRestContract {

    private EmbeddedPostgres server;
    private JdbcTemplate superuser;

    @BeforeEach
    void startServer() throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .start();
        superuser = new JdbcTemplate(server.getPostgresDatabase());
        superuser.execute("CREATE ROLE veerkracht LOGIN PASSWORD 'test'");
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    @Override
    Map<String, Object> database() {
        return Map.of(
                "spring.datasource.url", server.getJdbcUrl("postgres", "postgres"),
                "spring.datasource.username", "veerkracht",
                "spring.datasource.password", "test",
                "spring.flyway.user", "postgres",
                "spring.flyway.password", "postgres");
    }

    @Override
    void flush() {
        superuser.execute("CHECKPOINT");
    }

    @Override
    boolean isLog(String file) {
        return file.startsWith("postgres/base/");
    }
}
