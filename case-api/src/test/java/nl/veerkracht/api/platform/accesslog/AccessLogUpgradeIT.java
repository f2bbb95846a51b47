package nl.veerkracht.api.platform.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.veerkracht.api.platform.eventstore.PostgresServer;
import nl.veerkracht.domain.shared.HouseholdId;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Lines that an older version wrote, with a row for each person, are read back by this one. */
class AccessLogUpgradeIT {

    private static final String ANNA = "00000000-0000-4000-8000-0000000000a1";
    private static final String BRAM = "00000000-0000-4000-8000-0000000000a2";
    private static final String NEIGHBOUR = "00000000-0000-4000-8000-0000000000a3";
    private static final String HOUSEHOLD = "00000000-0000-4000-8000-0000000000b1";
    private static final String OTHERS = "00000000-0000-4000-8000-0000000000b2";

    @ParameterizedTest
    @MethodSource("databases")
    void a_line_of_before_names_the_persons_of_its_file_and_no_others(DataSource database) {
        migrate(database, "12");
        JdbcTemplate jdbc = new JdbcTemplate(database);
        appears(jdbc, BRAM, HOUSEHOLD);
        appears(jdbc, ANNA, HOUSEHOLD);
        appears(jdbc, NEIGHBOUR, OTHERS);
        for (String schema : List.of("", "safety.")) {
            line(jdbc, schema, 1);
            jdbc.update("insert into " + schema + "access_log_household values (?, 1)", UUID.fromString(HOUSEHOLD));
            for (String person : List.of(BRAM, NEIGHBOUR, ANNA)) {
                jdbc.update("insert into " + schema + "access_log_person values (1, ?)", UUID.fromString(person));
            }
            // and one that is about nobody
            line(jdbc, schema, 2);
            jdbc.update("insert into " + schema + "access_log_household values (?, 2)", UUID.fromString(HOUSEHOLD));
        }

        migrate(database, "latest");

        for (String schema : List.of("", "safety.")) {
            assertThat(new AccessLogReader(schema, jdbc).about(new HouseholdId(HOUSEHOLD), Long.MAX_VALUE, 10))
                    .as("lines of schema '%s'", schema)
                    .extracting(AccessLogLine::entryId, AccessLogLine::reader, AccessLogLine::personIds)
                    .containsExactly(tuple(2L, "anne", List.of()), tuple(1L, "anne", List.of(ANNA, BRAM)));
        }
    }

    private static void line(JdbcTemplate jdbc, String schema, long entry) {
        jdbc.update(
                "insert into " + schema + "access_log_entry (entry_id, logged_at, reader, role, team, municipality,"
                        + " purpose, correlation_id, operation, outcome) values (?, current_timestamp, 'anne',"
                        + " 'CASEWORKER', 'hoogezand', 'GM1952', 'casework', 'request', 'worklist.read', 'GRANTED')",
                entry);
    }

    private static void appears(JdbcTemplate jdbc, String person, String household) {
        jdbc.update(
                "insert into person_appearance (person_id, household_id) values (?, ?)",
                UUID.fromString(person),
                UUID.fromString(household));
    }

    private static void migrate(DataSource database, String target) {
        Flyway.configure()
                .locations("classpath:db/migration")
                .dataSource(database)
                .target(target)
                .load()
                .migrate();
    }

    static Stream<Arguments> databases() {
        return Stream.of(
                Arguments.of(Named.of(
                        "H2",
                        JdbcConnectionPool.create(
                                "jdbc:h2:mem:" + UUID.randomUUID()
                                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
                                "sa",
                                ""))),
                Arguments.of(Named.of(
                        "PostgreSQL",
                        new DriverManagerDataSource(
                                PostgresServer.newDatabase(), PostgresServer.OWNER, PostgresServer.PASSWORD))));
    }
}
