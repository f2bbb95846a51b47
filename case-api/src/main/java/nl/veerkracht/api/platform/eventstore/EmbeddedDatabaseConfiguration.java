package nl.veerkracht.api.platform.eventstore;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The default: an H2 file in the data folder. With {@code spring.datasource.url} there is none of this. */
@Configuration(proxyBeanMethods = false)
class EmbeddedDatabaseConfiguration {

    @Bean
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
    JdbcConnectionDetails embeddedDatabase(DataFolder folder) {
        return new EmbeddedDatabase(folder.path());
    }
}
