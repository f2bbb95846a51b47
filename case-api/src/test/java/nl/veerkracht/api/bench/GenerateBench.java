package nl.veerkracht.api.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.veerkracht.api.synthetic.generate.Generator;
import nl.veerkracht.api.synthetic.generate.GeneratorContext;
import nl.veerkracht.api.synthetic.generate.Progress;
import nl.veerkracht.api.synthetic.play.SyntheticPlays;
import org.postgresql.PGConnection;
import org.springframework.context.ConfigurableApplicationContext;

/** How fast a store is filled with invented municipalities, beside a plain copy of its rows; {@code scripts/bench generate --help} says how. */
final class GenerateBench {

    private static final String FLOOR = "bench_floor";

    private static final String COLUMNS_OF_TABLES =
            "SELECT table_schema || '.' || table_name, table_schema || '_' || table_name,"
                    + " string_agg(column_name, ', ' ORDER BY ordinal_position)"
                    + " FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)"
                    + " WHERE table_type = 'BASE TABLE' AND is_identity = 'NO' AND table_name NOT LIKE 'flyway%'"
                    + " AND table_schema NOT IN ('pg_catalog', 'information_schema')"
                    + " GROUP BY table_schema, table_name ORDER BY 1";

    private final DurablePostgres postgres;
    private final Path folder;
    private final Figures figures;

    private GenerateBench(DurablePostgres postgres, Path folder, Figures figures) {
        this.postgres = postgres;
        this.folder = folder;
        this.figures = figures;
    }

    /** A table of the store, with the columns that a row of it is given. */
    private record Table(String name, String copyName, String columns, Path rows) {}

    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments, Set.of("--folder", "--events"));
        int events = options.number("--events", 200_000);
        Figures figures = Figures.takingStandardOutput(options.folder());
        Path server = Files.createDirectories(options.folder().resolve("postgresql"));
        try (DurablePostgres postgres = new DurablePostgres(server, figures)) {
            new GenerateBench(postgres, options.folder(), figures).measure(events);
        }
        System.exit(0);
    }

    private void measure(int asked) throws Exception {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Halves halves = new Halves(asked);
        long events;
        double seconds;
        long processor;
        try (ConfigurableApplicationContext context = GeneratorContext.open(postgres.url(), settings())) {
            Generator generator = context.getBean(Generator.class);
            figures.progress("generating " + asked + " events");
            long processorBefore = process.getProcessCpuTime();
            long began = System.nanoTime();
            events = generator.fill(asked, SyntheticPlays.DEFAULT_SEED, halves);
            seconds = (System.nanoTime() - began) / 1e9;
            processor = process.getProcessCpuTime() - processorBefore;
        }
        double floor = events / copySeconds();
        String name = "generate.postgresql." + asked;
        figures.compared(name, floor, events / seconds, "events/s");
        figures.figure(name + ".second-half", halves.perSecondInTheSecond(), "events/s");
        figures.figure(name + ".cpu", processor / (double) TimeUnit.MICROSECONDS.toNanos(1) / events, "us/event");
    }

    private Map<String, String> settings() {
        return Map.of(
                "spring.datasource.username", DurablePostgres.APPLICATION,
                "spring.datasource.password", DurablePostgres.PASSWORD,
                "spring.flyway.user", DurablePostgres.OWNER,
                "spring.flyway.password", DurablePostgres.PASSWORD,
                "veerkracht.data", folder.resolve("data").toString());
    }

    /** How far it was when half of it was done, and at the end. */
    private static final class Halves implements Progress {

        private final long half;
        private long eventsAtHalf;
        private long nanosAtHalf;
        private long eventsAtEnd;
        private long nanosAtEnd;

        Halves(long events) {
            this.half = events / 2;
        }

        @Override
        public void reached(long events, long written) {
            eventsAtEnd = events;
            nanosAtEnd = System.nanoTime();
            if (eventsAtHalf == 0 && events >= half) {
                eventsAtHalf = eventsAtEnd;
                nanosAtHalf = nanosAtEnd;
            }
        }

        double perSecondInTheSecond() {
            return (eventsAtEnd - eventsAtHalf) * 1e9 / (nanosAtEnd - nanosAtHalf);
        }
    }

    /** @return how long it takes to copy all rows of the store, as they are, into tables with the same keys and checks */
    private double copySeconds() throws SQLException, IOException {
        figures.progress("copying the same rows");
        try (Connection connection =
                DriverManager.getConnection(postgres.url(), DurablePostgres.OWNER, DurablePostgres.PASSWORD)) {
            List<Table> tables = tables(connection);
            for (Table table : tables) {
                prepare(connection, table);
            }
            connection.setAutoCommit(false);
            long began = System.nanoTime();
            for (Table table : tables) {
                try (InputStream rows = Files.newInputStream(table.rows())) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn(
                                    "COPY " + FLOOR + '.' + table.copyName() + " (" + table.columns() + ") FROM STDIN",
                                    rows);
                }
            }
            connection.commit();
            return (System.nanoTime() - began) / 1e9;
        }
    }

    private List<Table> tables(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + FLOOR);
            try (ResultSet row = statement.executeQuery(COLUMNS_OF_TABLES)) {
                while (row.next()) {
                    tables.add(new Table(
                            row.getString(1), row.getString(2), row.getString(3), folder.resolve(row.getString(1))));
                }
            }
        }
        return tables;
    }

    /** Puts the rows of a table into a file, and makes an empty table like it. */
    private static void prepare(Connection connection, Table table) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                OutputStream rows = Files.newOutputStream(table.rows())) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY " + table.name() + " (" + table.columns() + ") TO STDOUT", rows);
            statement.execute(
                    "CREATE TABLE " + FLOOR + '.' + table.copyName() + " (LIKE " + table.name() + " INCLUDING ALL)");
        }
    }
}
