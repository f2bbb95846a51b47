package nl.veerkracht.api.platform.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.veerkracht.api.leaks.Leak;
import nl.veerkracht.api.leaks.LeakSearch;
import nl.veerkracht.api.leaks.Mark;
import nl.veerkracht.api.platform.personaldata.Tombstone.Ground;
import nl.veerkracht.api.platform.personaldata.Tombstone.Grounds;
import nl.veerkracht.api.platform.personaldata.Tombstone.Reason;
import nl.veerkracht.domain.shared.PersonId;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionOperations;

/** What the databases keep of a destroyed key, and that the cleaning in the runbook takes it away (ADR-0007). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DestroyedKeyOnDiskIT {

    private static final PersonId ANNA = new PersonId("00000000-0000-4000-8000-00000000000a");

    @TempDir
    Path folder;

    @Test
    void h2_keeps_it_in_old_chunks_until_its_file_is_compacted() {
        String url = "jdbc:h2:file:" + folder.resolve("log") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0"
                + ";DB_CLOSE_DELAY=-1";
        DataSource database = new DriverManagerDataSource(url, "veerkracht", "");
        migrate(database, "classpath:db/migration");
        LeakSearch search = erasedKey(new JdbcTemplate(database));
        assertThat(search.in(folder)).isNotEmpty();

        new JdbcTemplate(database).execute("SHUTDOWN COMPACT");

        assertThat(search.in(folder)).isEmpty();
    }

    @Test
    void postgresql_keeps_it_in_dead_rows_until_a_full_vacuum_and_longer_in_its_write_ahead_log() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .start()) {
            JdbcTemplate owner = new JdbcTemplate(server.getPostgresDatabase());
            owner.execute("CREATE ROLE veerkracht");
            migrate(server.getPostgresDatabase(), "classpath:db/migration");
            LeakSearch search = erasedKey(owner);
            owner.execute("CHECKPOINT");
            assertThat(search.in(folder)).extracting(Leak::where).anyMatch(DestroyedKeyOnDiskIT::isTable);

            owner.execute("VACUUM FULL vault.person_key");
            owner.execute("CHECKPOINT");

            assertThat(search.in(folder))
                    .isNotEmpty()
                    .extracting(Leak::where)
                    .noneMatch(DestroyedKeyOnDiskIT::isTable)
                    .allMatch(where -> where.contains("pg_wal"));
        }
    }

    private static boolean isTable(String where) {
        return where.startsWith("postgres/base/");
    }

    private static void migrate(DataSource database, String location) {
        Flyway.configure().dataSource(database).locations(location).load().migrate();
    }

    /** Makes a key, destroys it, and gives the search for what it was. */
    private static LeakSearch erasedKey(JdbcTemplate jdbc) {
        MasterKeys masters = new MasterKeys(VaultDatabase.masterKey(1), Optional.empty());
        new JdbcPersonKeys(jdbc, masters, VaultDatabase.CLOCK).toSeal(List.of(ANNA));
        byte[] wrapped = jdbc.queryForObject(
                "SELECT wrapped_key FROM vault.person_key WHERE person_id = ?",
                byte[].class,
                UUID.fromString(ANNA.value()));
        new Erasures(jdbc, TransactionOperations.withoutTransaction(), VaultDatabase.CLOCK)
                .erase(ANNA, "petra", new Grounds(Ground.OBJECTION, Reason.REQUEST_BY_PERSON, "AVG-2024-0017"));
        return new LeakSearch(List.of(new Mark("the wrapped key", Map.of("raw", wrapped))));
    }
}
