package nl.veerkracht.api.platform.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The default: an H2 file in the data folder. With {@code spring.datasource.url} there is none of this. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
public class EmbeddedDatabaseConfiguration {

    /**
     * More than there are threads that answer requests: who waits for a turn to write keeps a connection, and the one whose
     * turn it is must be able to get a second.
     */
    private static final int CONNECTIONS = 256;

    private static final int KEPT = 8;

    @Bean
    JdbcConnectionDetails embeddedDatabase(DataFolder folder) {
        return new EmbeddedDatabase(folder.path());
    }

    @Bean
    static BeanPostProcessor oneWriter() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    pool.setMaximumPoolSize(CONNECTIONS);
                    pool.setMinimumIdle(KEPT);
                    return new OneWriterDataSource(pool);
                }
                return bean;
            }
        };
    }
}
