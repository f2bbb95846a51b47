package nl.veerkracht.api.platform.personaldata;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.veerkracht.api.platform.accesslog.AccessLog;
import nl.veerkracht.api.platform.accesslog.AccessLogs;
import nl.veerkracht.api.platform.eventstore.PostgresServer;
import nl.veerkracht.domain.shared.PersonId;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A database with the vault's schema, as the application's own user meets it, on either of the two databases. */
final class VaultDatabase {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-15T09:00:00Z"), ZoneOffset.UTC);

    final JdbcTemplate owner;
    final JdbcTemplate jdbc;
    final TransactionTemplate transaction;
    final AccessLog accessLog;

    private VaultDatabase(DataSource owner, DataSource application) {
        this.owner = new JdbcTemplate(owner);
        this.jdbc = new JdbcTemplate(application);
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(application);
        this.transaction = new TransactionTemplate(transactions);
        this.accessLog = AccessLogs.on(jdbc, transactions, CLOCK);
    }

    static VaultDatabase h2() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        DataSource pool = JdbcConnectionPool.create(url, "sa", "");
        return migrated(pool, pool, "classpath:db/migration");
    }

    static VaultDatabase postgres() {
        String url = PostgresServer.newDatabase();
        return migrated(
                new DriverManagerDataSource(url, PostgresServer.OWNER, PostgresServer.PASSWORD),
                new DriverManagerDataSource(url, PostgresServer.APPLICATION, PostgresServer.PASSWORD),
                "classpath:db/migration",
                "classpath:db/vendor/postgresql");
    }

    private static VaultDatabase migrated(DataSource owner, DataSource application, String... locations) {
        Flyway.configure()
                .locations(locations)
                .dataSource(owner)
                .placeholders(Map.of("application-user", PostgresServer.APPLICATION))
                .load()
                .migrate();
        return new VaultDatabase(owner, application);
    }

    static MasterKey masterKey(int seed) {
        byte[] key = new byte[MasterKey.BYTES];
        new java.util.Random(seed).nextBytes(key);
        return MasterKey.of(Base64.getEncoder().encodeToString(key), "test");
    }

    MasterKeyRegister register() {
        return new MasterKeyRegister(jdbc, transaction, CLOCK);
    }

    JdbcPersonKeys keys(MasterKey current) {
        return new JdbcPersonKeys(jdbc, new MasterKeys(current, Optional.empty()), CLOCK);
    }

    void destroyKeyOf(PersonId person) {
        jdbc.update(
                "UPDATE vault.person_key SET wrapped_key = NULL, master_key_id = NULL, destroyed_at = ?"
                        + " WHERE person_id = ?",
                java.sql.Timestamp.from(CLOCK.instant()),
                UUID.fromString(person.value()));
    }

    List<Map<String, Object>> rows(String sql) {
        return owner.queryForList(sql);
    }
}
