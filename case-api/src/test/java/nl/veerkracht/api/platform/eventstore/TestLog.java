package nl.veerkracht.api.platform.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The event log as the application builds it, without the application. */
public final class TestLog implements AutoCloseable {

    final HikariDataSource dataSource;
    final DataSourceTransactionManager transactions;
    final InFlightAppends inFlight;
    final AppendSignal appended = new AppendSignal();
    final GapSafeEventStorageEngine engine;
    final LogEventStore store;

    private TestLog(HikariDataSource dataSource, InFlightAppends inFlight) {
        this.dataSource = dataSource;
        this.transactions = new DataSourceTransactionManager(dataSource);
        this.transactions.setRollbackOnCommitFailure(true);
        this.inFlight = inFlight;
        this.engine = EventStoreConfiguration.engine(
                dataSource,
                new SpringTransactionManager(transactions),
                new EventSerializer(TestEvents.SEALER),
                inFlight,
                appended);
        this.store = new LogEventStore(new LogEventStore.Builder(engine), appended);
    }

    static TestLog onH2(Path folder) {
        EmbeddedDatabase file = new EmbeddedDatabase(folder.toAbsolutePath());
        HikariDataSource pool = pool(file.getJdbcUrl(), file.getUsername(), file.getPassword());
        migrate(pool, "classpath:db/vendor/h2");
        return new TestLog(pool, new EmbeddedInFlightAppends());
    }

    /** @param url a database of {@link PostgresServer}; used as the application's own user, as in production */
    static TestLog onPostgres(String url) {
        migrate(
                new DriverManagerDataSource(url, PostgresServer.OWNER, PostgresServer.PASSWORD),
                "classpath:db/vendor/postgresql");
        HikariDataSource pool = pool(url, PostgresServer.APPLICATION, PostgresServer.PASSWORD);
        return new TestLog(pool, new PostgresInFlightAppends(new JdbcTemplate(pool)));
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(12);
        pool.setMinimumIdle(1);
        return pool;
    }

    private static void migrate(DataSource owner, String vendor) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration", vendor)
                .placeholders(Map.of("application-user", PostgresServer.APPLICATION))
                .load()
                .migrate();
    }

    void append(DomainEventMessage<?>... events) {
        engine.appendEvents(List.of(events));
    }

    @Override
    public void close() {
        store.close();
        dataSource.close();
    }
}
