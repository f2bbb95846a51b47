package nl.veerkracht.api.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.veerkracht.api.platform.commands.CommandDesk;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.casefile.CaseFile;
import nl.veerkracht.projections.platform.RecordedEvent;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What it takes to load a file from the log, beside the same rows read plainly; {@code scripts/bench load --help} says how. */
final class LoadBench {

    private static final int LEAST_ROUNDS = 20;

    private final String store;
    private final Bench bench;
    private final Figures figures;
    private final Connection connection;

    private LoadBench(String store, Bench bench, Figures figures, Connection connection) {
        this.store = store;
        this.bench = bench;
        this.figures = figures;
        this.connection = connection;
    }

    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments, Set.of("--folder", "--seconds", "--events", "--store"));
        int seconds = options.number("--seconds", 5);
        List<Integer> sizes = options.numbers("--events", "20,200,2000");
        List<String> stores = options.choice("--store", "h2", "postgresql");
        Figures figures = Figures.takingStandardOutput(options.folder());
        for (String store : stores) {
            try (Bench bench = Bench.on(store, options.folder(), figures);
                    Connection connection = bench.connection()) {
                LoadBench load = new LoadBench(store, bench, figures, connection);
                for (int size : sizes) {
                    load.measure(size, seconds);
                }
            }
        }
        System.exit(0);
    }

    private void measure(int size, int seconds) throws Exception {
        HouseholdId household = household(size);
        figures.progress(store + ": " + size + " events");
        times(household, size, seconds / 2.0); // the compiler's share
        times(household, size, seconds).report("load." + store + "." + size);
    }

    private final class Times {
        private final List<Double> floor = new ArrayList<>();
        private final List<Double> aggregate = new ArrayList<>();
        private final List<Double> caseFile = new ArrayList<>();

        void report(String name) {
            double least = median(floor);
            figures.figure(name + ".floor", least, "ms");
            figures.figure(name + ".aggregate.ours", median(aggregate), "ms");
            figures.figure(name + ".aggregate.ratio", median(aggregate) / least, "ours/floor");
            figures.figure(name + ".case-file.ours", median(caseFile), "ms");
            figures.figure(name + ".case-file.ratio", median(caseFile) / least, "ours/floor");
        }
    }

    /** In turns, so that what else the machine does falls on all alike. */
    private Times times(HouseholdId household, int size, double seconds) throws Exception {
        Repository<?> repository = bench.bean("householdRepository", Repository.class);
        TransactionManager transactions = bench.bean(TransactionManager.class);
        EventStore log = bench.bean(EventStore.class);
        Times times = new Times();
        long until = System.nanoTime() + (long) (seconds * 1e9);
        while (times.floor.size() < LEAST_ROUNDS || System.nanoTime() < until) {
            times.floor.add(millis(() -> check(rows(household), size)));
            times.aggregate.add(millis(() -> {
                UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(GenericMessage.asMessage("load"));
                unit.attachTransaction(transactions);
                try {
                    check(repository.load(household.value()).version() + 1, size);
                } finally {
                    unit.rollback();
                }
            }));
            times.caseFile.add(millis(() -> {
                try (Stream<RecordedEvent<HouseholdEvent>> history =
                        log.readEvents(household.value()).asStream().map(CaseFile.STREAMS::recorded)) {
                    check(
                            CaseFile.asOf(household, history.toList(), Instant.now())
                                    .entries()
                                    .size(),
                            size);
                }
            }));
        }
        return times;
    }

    /** The floor: the rows of the stream, both texts read as JSON. */
    private long rows(HouseholdId household) throws SQLException {
        String sql = "SELECT " + Entry.COLUMNS + " FROM domain_event_entry WHERE aggregate_identifier = ?"
                + " ORDER BY sequence_number";
        long count = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, household.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    JsonMapper.shared().readTree(row.getString(8));
                    JsonMapper.shared().readTree(row.getString(9));
                    count++;
                }
            }
        }
        return count;
    }

    private interface Task {
        void run() throws Exception;
    }

    private static double millis(Task task) throws Exception {
        long began = System.nanoTime();
        task.run();
        return (System.nanoTime() - began) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    private static void check(long found, int size) {
        if (found != size) {
            throw new IllegalStateException("loaded " + found + " of " + size + " events");
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** A registered household with as many concerns as make {@code size} events, of which the views know by the end. */
    private HouseholdId household(int size) throws SQLException {
        DeskWorker worker = new DeskWorker(bench.bean(CommandDesk.class), size);
        HouseholdId household = worker.register();
        worker.once();
        Entry concern = Entry.lastOf(household.value(), connection);
        try (PreparedStatement insert = Entry.insertInto("domain_event_entry", connection)) {
            for (int sequence = 3; sequence < size; sequence++) {
                concern.bind(insert, household.value(), sequence);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        if (!bench.viewsCaughtUp()) {
            throw new IllegalStateException("the views stay behind, and would disturb what is measured");
        }
        return household;
    }
}
