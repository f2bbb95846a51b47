package nl.veerkracht.api.platform.eventstore;

import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The database file in the data folder.
 *
 * <p>An acknowledged write is on disk: {@code WRITE_DELAY=0}; H2's default of half a second loses thousands of acknowledged
 * rows when the process is killed.
 *
 * @param folder where the file is
 */
record EmbeddedDatabase(Path folder) implements JdbcConnectionDetails {

    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";

    @Override
    public String getJdbcUrl() {
        return "jdbc:h2:file:" + folder.resolve("log") + SETTINGS;
    }

    @Override
    public String getUsername() {
        return "veerkracht";
    }

    @Override
    public String getPassword() {
        // The file's protection is that of its folder; what is personal in it is sealed.
        return "";
    }
}
