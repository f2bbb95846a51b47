package nl.veerkracht.api.bench;

import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import nl.veerkracht.projections.indicator.IndicatorFiles;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the figures of a programme take, in a short log and in a long one; {@code scripts/bench dashboard --help} says how. */
final class DashboardBench {

    private static final int LEAST_ROUNDS = 100;
    /** Beside one of any day, which takes longer: a 99th percentile of a few hundred tells of two or three collections of garbage. */
    private static final int DASHBOARDS_IN_A_ROUND = 50;

    private static final int PUBLICATIONS = 20;
    private static final String MUNICIPALITY = "GM1952";
    private static final String PROGRAMME = "MG-VEERKRACHT-FICTIEF";
    private static final long MILLIS_BETWEEN_LOOKS = 20;

    private final Bench bench;
    private final Figures figures;
    private final HttpDesk manager;
    private final HttpDesk evaluator;
    private final String programme;
    private final double firstLook;
    private final List<String> ends;
    private long asked;

    private record Times(List<Double> dashboard, List<Double> floor, List<Double> anyDay) {}

    private DashboardBench(Bench bench, Figures figures) throws Exception {
        this.bench = bench;
        this.figures = figures;
        this.manager = new HttpDesk(bench.url(), "p.hofstra");
        this.evaluator = new HttpDesk(bench.url(), "r.mulder");
        JsonNode programmes =
                JsonMapper.shared().readTree(manager.get("/v1/programmes")).path("programmes");
        this.programme = "/v1/programmes/"
                + StreamSupport.stream(programmes.spliterator(), false)
                        .filter(each -> each.path("code").asString().equals(PROGRAMME))
                        .findFirst()
                        .orElseThrow()
                        .path("programmeId")
                        .asString();
        long began = System.nanoTime();
        String first = manager.get(programme + "/dashboard");
        this.firstLook = Millis.since(began);
        this.ends = StreamSupport.stream(
                        JsonMapper.shared().readTree(first).path("editions").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments, Set.of("--folder", "--store", "--events", "--seconds", "--warm-up"));
        List<Integer> sizes =
                options.numbers("--events", "10000,1000000").stream().sorted().toList();
        Figures figures = Figures.takingStandardOutput(options.folder());
        for (String store : options.choice("--store", "h2", "postgresql")) {
            double shortest = 0;
            for (int size : sizes) {
                Path folder = options.folder().resolve(String.valueOf(size));
                try (Bench bench = Bench.on(store, folder, figures, GeneratedLog.of(size, figures))) {
                    while (!bench.viewsCaughtUp()) {
                        figures.progress("the views are on their way");
                    }
                    double slowest =
                            new DashboardBench(bench, figures).measure("dashboard." + store + "." + size, options);
                    if (shortest == 0) {
                        shortest = slowest;
                    }
                    figures.figure(
                            "dashboard." + store + "." + size + ".growth",
                            slowest / shortest,
                            "times that of the shortest log");
                }
            }
        }
        System.exit(0);
    }

    /** @return the 99th percentile of a dashboard */
    private double measure(String name, Options options) throws Exception {
        figures.progress(name);
        rounds(options.number("--warm-up", 30)); // the compiler's share
        Times times = rounds(options.number("--seconds", 20));
        for (int percent : List.of(50, 99)) {
            figures.compared(
                    name + ".p" + percent,
                    Millis.percentile(times.floor(), percent),
                    Millis.percentile(times.dashboard(), percent),
                    "ms");
        }
        figures.figure(name + ".first", firstLook, "ms");
        List<Double> anew = looksAfterPublications();
        figures.figure(name + ".anew.p50", Millis.percentile(anew, 50), "ms");
        figures.figure(name + ".anew.p99", Millis.percentile(anew, 99), "ms");
        double rebuild = rebuildSeconds() * 1_000;
        for (int percent : List.of(50, 99)) {
            figures.figure(name + ".any-day.p" + percent, Millis.percentile(times.anyDay(), percent), "ms");
        }
        figures.figure(name + ".rebuild", rebuild, "ms");
        figures.figure(
                name + ".any-day.ratio",
                Millis.percentile(times.anyDay(), 99) / rebuild,
                "of the time of a rebuild, the slowest");
        return Millis.percentile(times.dashboard(), 99);
    }

    private Times rounds(int seconds) throws Exception {
        Times times = new Times(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        MongoOperations mongo = bench.bean(MongoOperations.class);
        String live = bench.bean(IndicatorFiles.class).generation();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (times.floor().size() < LEAST_ROUNDS || System.nanoTime() < until) {
            long began = System.nanoTime();
            mongo.execute(live, documents -> documents
                    .find(Filters.eq(IndicatorFiles.READ_BY, MUNICIPALITY))
                    .into(new ArrayList<Document>())
                    .size());
            times.floor().add(Millis.since(began));
            for (int dashboard = 0; dashboard < DASHBOARDS_IN_A_ROUND; dashboard++) {
                String end = ends.get(times.dashboard().size() % ends.size());
                began = System.nanoTime();
                manager.get(programme + "/dashboard?until=" + end);
                times.dashboard().add(Millis.since(began));
            }
            asked++;
            LocalDate day = LocalDate.parse(ends.get(0)).plusDays(asked % 700);
            began = System.nanoTime();
            evaluator.get(programme + "/indicators?validAt=" + day + "&knownAt=" + day.plusDays(asked % 60) + "T12:00:"
                    + String.format("%02d", asked % 60) + "Z");
            times.anyDay().add(Millis.since(began));
        }
        return times;
    }

    /** Each after the programme published its figures of a period anew. */
    private List<Double> looksAfterPublications() throws Exception {
        JsonNode of = JsonMapper.shared().readTree(manager.get(programme));
        JsonNode period = StreamSupport.stream(of.path("periods").spliterator(), false)
                .filter(each -> each.path("status").asString().equals("DEFINITIVE"))
                .findFirst()
                .orElseThrow();
        String revision = "{'fromDate':'" + period.path("fromDate").asString() + "','untilDate':'"
                + period.path("untilDate").asString() + "','reason':'LATE_ENTRIES'}";
        List<Double> times = new ArrayList<>();
        for (int publication = 0; publication < PUBLICATIONS; publication++) {
            manager.post(programme + "/revisions", revision, of.path("version").asLong() + publication);
            long began = System.nanoTime();
            manager.get(programme + "/dashboard");
            times.add(Millis.since(began));
        }
        return times;
    }

    private double rebuildSeconds() throws Exception {
        HttpDesk administrator = new HttpDesk(bench.url(), "b.kuiper");
        long began = System.nanoTime();
        String rebuild = JsonMapper.shared()
                .readTree(administrator
                        .post("/v1/admin/rebuilds", "{'views':['indicator']}", null)
                        .toString())
                .path("id")
                .asString();
        while (!administrator.get("/v1/admin/rebuilds/" + rebuild).contains("COMPLETED")) {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
