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
        return new EmbeddedDatabase(folder.path());
    }
}
