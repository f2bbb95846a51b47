package nl.veerkracht.api.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    private RebuildBench(Bench bench, Figures figures) throws Exception {
        this.bench = bench;
        this.figures = figures;
        this.administrator = new HttpDesk(bench.url(), "b.kuiper");
        this.scan = new LogScan(bench);
    }

    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments, Set.of("--folder", "--store", "--events"));
        List<Integer> sizes =
                options.numbers("--events", "200000,1000000").stream().sorted().toList();
        Figures figures = Figures.takingStandardOutput(options.folder());
        figures.setting("heap", Runtime.getRuntime().maxMemory() / 1_000_000 + " MB");
        for (String store : options.choice("--store", "h2", "postgresql")) {
            for (int size : sizes) {
                Path folder = options.folder().resolve(String.valueOf(size));
                try (Bench bench = Bench.on(store, folder, figures, GeneratedLog.of(size, figures))) {
                    new RebuildBench(bench, figures).measure("rebuild." + store + "." + size);
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
        // The compiler's share, of both.
        rebuild(VIEWS);
        scan.run();
        double before = seconds(scan::run);
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (String view : VIEWS) {
            seconds.put(name + '.' + view, rebuilt(name + '.' + view, List.of(view)));
        }
        seconds.put(name + ".both", rebuilt(name + ".both", OF_CASEWORKERS));
        double floor = events / ((before + seconds(scan::run)) / 2);
        seconds.forEach((each, took) -> figures.compared(each, floor, events / took, "events/s"));
        List<ViewDump> rebuilt = dumps();
        for (int i = 0; i < live.size(); i++) {
            live.get(i).requireEqual(rebuilt.get(i));
            figures.figure(name + '.' + live.get(i).view() + ".equal", 1, "1 = equal");
        }
    }

    private double rebuilt(String name, List<String> views) throws Exception {
        figures.progress(name);
        System.gc();
        PeakHeap heap = new PeakHeap();
        double cpu = cpuSeconds();
        double seconds = seconds(() -> rebuild(views));
        figures.figure(name + ".seconds", seconds, "s");
        figures.figure(name + ".cpu", (cpuSeconds() - cpu) / seconds, "processors in use");
        figures.figure(name + ".heap", heap.megabytes(), "MB in use after a collection, at most");
        return seconds;
    }

    private void rebuild(List<String> views) throws Exception {
        String names = views.stream().map(view -> "'" + view + "'").collect(Collectors.joining(","));
        String rebuild = administrator
                .post("/v1/admin/rebuilds", "{'views':[" + names + "]}", null)
                .path("id")
                .asString();
        while (!administrator.get("/v1/admin/rebuilds/" + rebuild).contains("COMPLETED")) {
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
