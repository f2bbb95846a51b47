package nl.veerkracht.api.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.veerkracht.projections.platform.Generations;
import org.springframework.data.mongodb.core.MongoOperations;

/** How fast views are built anew from a long log; {@code scripts/bench rebuild --help} says how. */
final class RebuildBench {

    private static final List<String> OF_CASEWORKERS = List.of("case-file", "worklist");
    /** And what programmes are reckoned from. */
    private static final List<String> VIEWS = List.of("case-file", "worklist", "indicator");

    private static final long MILLIS_BETWEEN_LOOKS = 20;

    private final Bench bench;
    private final Figures figures;
    private final HttpDesk administrator;
    private final LogScan scan;
    private final int rounds;
    private final int warmUp;
    private final List<Measured> measured = new ArrayList<>();

    private RebuildBench(Bench bench, Figures figures, Options options) throws Exception {
        this.bench = bench;
        this.figures = figures;
        this.rounds = options.number("--rounds", 3);
        this.warmUp = options.number("--warm-up", 120);
        VIEWS.forEach(view -> measured.add(new Measured(view, List.of(view))));
        measured.add(new Measured("both", OF_CASEWORKERS));
        this.administrator = new HttpDesk(bench.url(), "b.kuiper");
        this.scan = new LogScan(bench);
    }

    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments, Set.of("--folder", "--store", "--events", "--rounds", "--warm-up"));
        List<Integer> sizes =
                options.numbers("--events", "200000,1000000").stream().sorted().toList();
        Figures figures = Figures.takingStandardOutput(options.folder());
        figures.setting("heap", Runtime.getRuntime().maxMemory() / 1_000_000 + " MB");
        for (String store : options.choice("--store", "h2", "postgresql")) {
            for (int size : sizes) {
                Path folder = options.folder().resolve(String.valueOf(size));
                try (Bench bench = Bench.on(store, folder, figures, GeneratedLog.of(size, figures))) {
                    new RebuildBench(bench, figures, options).measure("rebuild." + store + "." + size);
                }
            }
        }
        System.exit(0);
    }

    private void measure(String name) throws Exception {
        long events = scan.events();
        figures.figure(name + ".events", events, "events");
        awaitViews();
        List<ViewDump> live = dumps();
        figures.figure(name + ".documents", live.get(0).documents().size(), "documents of a view");
        // The compiler's share, of both: it goes on for minutes, of the same processors.
        long warm = System.nanoTime() + TimeUnit.SECONDS.toNanos(warmUp);
        do {
            figures.progress(name + ", warming up");
            rebuild(VIEWS);
            scan.run();
        } while (System.nanoTime() < warm);
        List<Double> floors = new ArrayList<>(List.of(seconds(scan::run)));
        for (int round = 1; round <= rounds; round++) {
            for (Measured each : measured) {
                figures.progress(name + '.' + each.name + ", round " + round + " of " + rounds);
                each.rebuilt();
            }
            floors.add(seconds(scan::run));
        }
        for (Measured each : measured) {
            each.print(name + '.' + each.name, events, events / median(floors));
        }
        List<ViewDump> rebuilt = dumps();
        for (int i = 0; i < live.size(); i++) {
            live.get(i).requireEqual(rebuilt.get(i));
            figures.figure(name + '.' + live.get(i).view() + ".equal", 1, "1 = equal");
        }
    }

    private static double median(List<Double> all) {
        List<Double> ordered = all.stream().sorted().toList();
        int middle = ordered.size() / 2;
        return ordered.size() % 2 == 1 ? ordered.get(middle) : (ordered.get(middle - 1) + ordered.get(middle)) / 2;
    }

    /** Views that are built in one order, and what that took. */
    private final class Measured {

        private final String name;
        private final List<String> views;
        private final List<Double> seconds = new ArrayList<>();
        private double cpuSeconds;
        private double heap;

        Measured(String name, List<String> views) {
            this.name = name;
            this.views = views;
        }

        void rebuilt() throws Exception {
            System.gc();
            PeakHeap peak = new PeakHeap();
            double cpu = cpuSeconds();
            seconds.add(seconds(() -> rebuild(views)));
            cpuSeconds += cpuSeconds() - cpu;
            heap = Math.max(heap, peak.megabytes());
        }

        void print(String named, long events, double floor) {
            figures.compared(named, floor, events / median(seconds), "events/s");
            figures.figure(named + ".seconds", median(seconds), "s");
            double all = seconds.stream().mapToDouble(each -> each).sum();
            figures.figure(named + ".cpu", cpuSeconds / all, "processors in use");
            figures.figure(named + ".heap", heap, "MB in use after a collection, at most");
        }
    }

    private void rebuild(List<String> views) throws Exception {
        Map<String, String> before = views.stream().collect(Collectors.toMap(view -> view, this::live));
        String names = views.stream().map(view -> "'" + view + "'").collect(Collectors.joining(","));
        String rebuild = administrator
                .post("/v1/admin/rebuilds", "{'views':[" + names + "]}", null)
                .path("id")
                .asString();
        // A request would cost as much as many events, of the same processors.
        while (views.stream().anyMatch(view -> live(view).equals(before.get(view)))
                || !administrator.get("/v1/admin/rebuilds/" + rebuild).contains("COMPLETED")) {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        }
        awaitViews();
    }

    private void awaitViews() throws SQLException {
        while (!bench.viewsCaughtUp()) {
            figures.progress("the views are on their way");
        }
    }

    private List<ViewDump> dumps() throws SQLException {
        List<String> households = scan.households();
        return VIEWS.stream()
                .map(view -> ViewDump.of(view, live(view), households, bench.bean(MongoOperations.class)))
                .toList();
    }

    private String live(String view) {
        return Objects.requireNonNull(bench.bean(Generations.class).of(view).live())
                .name();
    }

    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private interface Task {
        void run() throws Exception;
    }

    private static double seconds(Task task) throws Exception {
        long began = System.nanoTime();
        task.run();
        return (System.nanoTime() - began) / 1e9;
    }
}
