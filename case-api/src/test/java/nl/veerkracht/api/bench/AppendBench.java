package nl.veerkracht.api.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nl.veerkracht.api.platform.commands.CommandDesk;
import nl.veerkracht.domain.shared.HouseholdId;

/** Durable commands per second beside plain inserts; {@code scripts/bench append --help} says how. */
final class AppendBench {

    private static final int SLICES = 4;

    private final Figures figures;
    private final int seconds;
    private final int warmUp;
    private final int entries;
    private final List<Integer> threads;

    private AppendBench(Options options, Figures figures) {
        this.figures = figures;
        this.seconds = options.number("--seconds", 5);
        this.warmUp = options.number("--warm-up", 120);
        this.entries = options.number("--entries", 20);
        this.threads = options.numbers("--threads", "1,8");
    }

    public static void main(String[] arguments) throws Exception {
        Options options = new Options(
                arguments, Set.of("--folder", "--seconds", "--warm-up", "--entries", "--threads", "--store", "--via"));
        List<String> stores = options.choice("--store", "h2", "postgresql");
        List<String> ways = options.choice("--via", "http", "gateway");
        Figures figures = Figures.takingStandardOutput(options.folder());
        AppendBench append = new AppendBench(options, figures);
        for (String store : stores) {
            try (Bench bench = Bench.on(store, options.folder(), figures)) {
                append.measure(store, bench, ways);
            }
        }
        // A client of Java 17 leaves threads behind that would keep the process waiting.
        System.exit(0);
    }

    private void measure(String store, Bench bench, List<String> ways) throws Exception {
        Floor.prepare(bench);
        Entry entry = entry(bench);
        figures.setting(
                store + ".payload",
                entry.payload().length() + " + " + entry.metaData().length() + " bytes");
        int most = threads.stream().max(Integer::compare).orElseThrow();
        for (String way : ways) {
            Worker.Maker ours = way.equals("http") ? () -> http(bench) : () -> desk(bench);
            figures.progress(store + ", " + way + ": warming up");
            new Rate().run(most, warmUp * 1_000L, ours);
            caughtUp(bench);
            new Rate().run(most, 1_000, () -> new Floor(bench, entry));
            for (int number : threads) {
                figures.progress(store + ", " + way + ": " + number + " threads");
                compare(
                        bench,
                        "append." + store + "." + way + "." + number,
                        number,
                        ours,
                        () -> new Floor(bench, entry));
            }
        }
    }

    /** In turns, so that what else the machine does falls on both alike. */
    private void compare(Bench bench, String name, int number, Worker.Maker ours, Worker.Maker floor) throws Exception {
        Rate floorRate = new Rate();
        Rate ourRate = new Rate();
        for (int slice = 0; slice < SLICES; slice++) {
            floorRate.run(number, seconds * 1_000L / SLICES, floor);
            ourRate.run(number, seconds * 1_000L / SLICES, ours);
            caughtUp(bench);
        }
        figures.compared(name, floorRate.perSecond(), ourRate.perSecond(), "commands/s");
        figures.figure(name + ".cpu", ourRate.cpuMillisForEach(), "ms/command");
    }

    /** What the views still have to do may not fall on the floor's turn. */
    private void caughtUp(Bench bench) throws SQLException {
        if (!bench.viewsCaughtUp()) {
            figures.progress("the views stay behind; the next floor is lower for it");
        }
    }

    private Worker http(Bench bench) throws IOException, InterruptedException {
        return new HttpWorker(bench.url(), entries);
    }

    private DeskWorker desk(Bench bench) {
        return new DeskWorker(bench.bean(CommandDesk.class), entries);
    }

    /** @return a concern as the application stores it */
    private Entry entry(Bench bench) throws SQLException {
        DeskWorker worker = desk(bench);
        HouseholdId household = worker.register();
        worker.once();
        try (Connection connection = bench.connection()) {
            return Entry.lastOf(household.value(), connection);
        }
    }
}
