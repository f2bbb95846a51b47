package nl.veerkracht.api.platform.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** What every way to append needs: who else appends, who is to be woken, and how many rows are written at once. */
@Configuration(proxyBeanMethods = false)
public class AppendConfiguration {

    @Bean
    InFlightAppends inFlightAppends(DataSource dataSource, JdbcOperations jdbc) throws SQLException {
        return isPostgres(dataSource) ? new PostgresInFlightAppends(jdbc) : new EmbeddedInFlightAppends();
    }

    @Bean
    AppendSignal appendSignal() {
        return new AppendSignal();
    }

    @Bean
    BulkLog bulkLog(DataSource dataSource, JdbcOperations jdbc, InFlightAppends inFlight, AppendSignal appended)
            throws SQLException {
        BulkTables tables = isPostgres(dataSource) ? new CopiedTables(jdbc) : new BatchedTables(jdbc);
        return new BulkLog(tables, inFlight, appended);
    }

    private static boolean isPostgres(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }
}
