package nl.veerkracht.api.platform.eventstore;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** The default: an H2 file in the data folder. With {@code spring.datasource.url} there is none of this. */
@Configuration(proxyBeanMethods = false)
class EmbeddedDatabaseConfiguration {

    /** Made as soon as anything needs it, so that a process that needs no folder holds none. */
    @Bean
    @Lazy
    DataFolder dataFolder(Environment environment) {
        return new DataFolder(Path.of(environment.getRequiredProperty("veerkracht.data")));
    }

    @Bean
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
    JdbcConnectionDetails embeddedDatabase(DataFolder folder) {
        return new EmbeddedDatabase(folder);
    }

    /**
     * An acknowledged write is on disk: {@code WRITE_DELAY=0}; H2's default of half a second loses thousands of
     * acknowledged rows when the process is killed.
     */
    private record EmbeddedDatabase(DataFolder folder) implements JdbcConnectionDetails {

        private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";

        @Override
        public String getJdbcUrl() {
            return "jdbc:h2:file:" + folder.path().resolve("log") + SETTINGS;
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
}
