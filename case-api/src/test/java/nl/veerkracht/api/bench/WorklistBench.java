package nl.veerkracht.api.bench;

import com.mongodb.client.model.Filters;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.veerkracht.projections.worklist.Worklists;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;

/** What the worklist of a caseworker takes, beside a plain read of its documents; {@code scripts/bench worklist --help} says how. */
final class WorklistBench {

    private static final int LEAST_ROUNDS = 100;
    private static final String TEAM = "hoogezand";

    private final LocalDate firstUnasked =
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1);
    private long asked;
    private final Figures figures;
    private final HttpDesk desk;
    private final MongoOperations mongo;
    private final String live;

    private WorklistBench(Figures figures, HttpDesk desk, MongoOperations mongo, String live) {
        this.live = live;
        this.figures = figures;
        this.desk = desk;
        this.mongo = mongo;
    }

    public static void main(String[] arguments) throws Exception {
        Options options =
                new Options(arguments, Set.of("--folder", "--seconds", "--warm-up", "--households", "--store"));
        int households = options.number("--households", 40);
        Figures figures = Figures.takingStandardOutput(options.folder());
        for (String store : options.choice("--store", "h2", "postgresql")) {
            try (Bench bench = Bench.on(store, options.folder(), figures)) {
                HttpDesk desk = new HttpDesk(bench.url(), "c.devries");
                Households file = new Households(desk, LocalDate.now(ZoneId.of("Europe/Amsterdam")));
                for (int number = 0; number < households; number++) {
                    file.make(number);
                }
                if (!bench.viewsCaughtUp()) {
                    throw new IllegalStateException("the views stay behind, and would disturb what is measured");
                }
                WorklistBench worklist = new WorklistBench(
                        figures,
                        desk,
                        bench.bean(MongoOperations.class),
                        bench.bean(Worklists.class).generation());
                worklist.measure(store, households, options);
            }
        }
        System.exit(0);
    }

    private void measure(String store, int households, Options options) throws Exception {
        figures.progress(store + ": " + households + " households");
        rounds(households, options.number("--warm-up", 30)); // the compiler's share
        List<List<Double>> times = rounds(households, options.number("--seconds", 20));
        String name = "worklist." + store + "." + households;
        int items = JsonMapper.shared()
                .readTree(desk.get("/v1/worklist"))
                .path("items")
                .size();
        figures.figure(name + ".items", items, "items");
        for (int percent : List.of(50, 99)) {
            figures.compared(
                    name + ".p" + percent,
                    Millis.percentile(times.get(0), percent),
                    Millis.percentile(times.get(1), percent),
                    "ms");
        }
        figures.figure(name + ".cpu", Millis.percentile(times.get(2), 50), "ms");
        for (int percent : List.of(50, 99)) {
            figures.figure(name + ".anew.p" + percent, Millis.percentile(times.get(3), percent), "ms");
        }
    }

    private static long cpuOfThisProcess() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /**
     * @return the milliseconds of the floor and of ours, which take turns, those of the processors during ours, and those of ours
     *     about a day that nobody asked about before
     */
    private List<List<Double>> rounds(int households, int seconds) throws Exception {
        List<Double> floor = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        List<Double> anew = new ArrayList<>();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (floor.size() < LEAST_ROUNDS || System.nanoTime() < until) {
            long began = System.nanoTime();
            int found = mongo.execute(live, documents -> documents
                    .find(Filters.eq(Worklists.READ_BY, TEAM))
                    .into(new ArrayList<Document>())
                    .size());
            floor.add(Millis.since(began));
            if (found != households) {
                throw new IllegalStateException("read " + found + " of " + households + " documents");
            }
            long cpuBefore = cpuOfThisProcess();
            began = System.nanoTime();
            desk.get("/v1/worklist");
            ours.add(Millis.since(began));
            cpu.add((cpuOfThisProcess() - cpuBefore) / (double) TimeUnit.MILLISECONDS.toNanos(1));
            String unasked = "/v1/worklist?validAt=" + firstUnasked.plusDays(asked++);
            began = System.nanoTime();
            desk.get(unasked);
            anew.add(Millis.since(began));
        }
        return List.of(floor, ours, cpu, anew);
    }
}
