package nl.veerkracht.api.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import nl.veerkracht.api.platform.views.ViewPositions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How long it takes until a view shows what was recorded, while people work; {@code scripts/bench lag --help} says how. */
final class LagBench {

    private static final int WRITERS = 5;
    private static final int READERS = 5;
    private static final long MILLIS_BETWEEN_LOOKS = 5;
    private static final String REGISTRATION =
            "{'neighbourhood':'WK195202','householdType':'SINGLE_PARENT','source':'SOCIAL_TEAM','occurredOn':'2024-01-15'}";
    private static final String CONCERN = "{'lifeDomain':'FINANCES','severity':'LIGHT','occurredOn':'2024-01-15'}";

    private final Bench bench;
    private final List<String> views;
    private final Map<String, Queue<Recorded>> waiting = new TreeMap<>();
    private final Map<String, List<Double>> lags = new TreeMap<>();
    private final Queue<Double> commands = new ConcurrentLinkedQueue<>();
    private final Queue<Double> reads = new ConcurrentLinkedQueue<>();
    private volatile boolean measuring;

    private record Recorded(long position, long answeredAt) {}

    private interface Task {
        void run() throws Exception;
    }

    private LagBench(Bench bench) throws Exception {
        this.bench = bench;
        JsonNode all = JsonMapper.shared()
                .readTree(new HttpDesk(bench.url(), "b.kuiper").get("/v1/views"))
                .path("views");
        this.views = StreamSupport.stream(all.spliterator(), false)
                .map(view -> view.path("name").asString())
                .sorted()
                .toList();
    }

    public static void main(String[] arguments) throws Exception {
        Options options = new Options(
                arguments, Set.of("--folder", "--store", "--seconds", "--warm-up", "--commands", "--reads"));
        Figures figures = Figures.takingStandardOutput(options.folder());
        for (String store : options.choice("--store", "h2", "postgresql")) {
            try (Bench bench = Bench.on(store, options.folder(), figures)) {
                figures.progress(store);
                new LagBench(bench).measure("lag." + store, figures, options);
            }
        }
        System.exit(0);
    }

    private void measure(String name, Figures figures, Options options) throws Exception {
        views.forEach(view -> {
            waiting.put(view, new ConcurrentLinkedQueue<>());
            lags.put(view, new ArrayList<>());
        });
        long begin = System.nanoTime() + TimeUnit.SECONDS.toNanos(options.number("--warm-up", 120));
        long end = begin + TimeUnit.SECONDS.toNanos(options.number("--seconds", 60));
        ExecutorService people = Executors.newCachedThreadPool();
        List<Callable<Void>> all = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            all.add(atPace(options.number("--commands", 50) / (double) WRITERS, begin, end, writer()));
        }
        for (int reader = 0; reader < READERS; reader++) {
            all.add(atPace(options.number("--reads", 100) / (double) READERS, begin, end, reader()));
        }
        all.add(() -> look(begin, end));
        for (Future<Void> each : people.invokeAll(all)) {
            each.get();
        }
        people.shutdown();
        double seconds = (end - begin) / 1e9;
        figures.figure(name + ".commands", commands.size() / seconds, "commands/s");
        figures.figure(name + ".reads", reads.size() / seconds, "reads/s");
        for (int percent : List.of(50, 99)) {
            figures.figure(name + ".command.p" + percent, Millis.percentile(commands, percent), "ms");
            figures.figure(name + ".read.p" + percent, Millis.percentile(reads, percent), "ms");
            lags.forEach((view, times) ->
                    figures.figure(name + '.' + view + ".p" + percent, Millis.percentile(times, percent), "ms"));
        }
    }

    /** Does something so many times a second, and sooner again when it came late, but for what came late before the beginning. */
    private static Callable<Void> atPace(double perSecond, long begin, long end, Task task) {
        return () -> {
            long next = System.nanoTime();
            while (next < end) {
                if (next < begin && System.nanoTime() >= begin) {
                    next = begin;
                }
                long wait = next - System.nanoTime();
                if (wait > 0) {
                    TimeUnit.NANOSECONDS.sleep(wait);
                }
                task.run();
                next += (long) (1e9 / perSecond);
            }
            return null;
        };
    }

    private Task writer() throws Exception {
        HttpDesk desk = new HttpDesk(bench.url(), "c.devries");
        String[] household = {
            desk.post("/v1/households", REGISTRATION, null).path("householdId").asString()
        };
        int[] entries = {0};
        return () -> {
            long began = System.nanoTime();
            JsonNode answer;
            if (entries[0]++ % 20 == 19) {
                answer = desk.post("/v1/households", REGISTRATION, null);
                household[0] = answer.path("householdId").asString();
            } else {
                answer = desk.post("/v1/households/" + household[0] + "/concerns", CONCERN, null);
            }
            if (measuring) {
                commands.add(Millis.since(began));
                Recorded recorded = new Recorded(answer.path("position").asLong(), System.nanoTime());
                waiting.values().forEach(queue -> queue.add(recorded));
            }
        };
    }

    private Task reader() throws Exception {
        HttpDesk desk = new HttpDesk(bench.url(), "c.devries");
        String household = desk.post("/v1/households", REGISTRATION, null)
                .path("householdId")
                .asString();
        return () -> {
            long began = System.nanoTime();
            desk.get("/v1/households/" + household);
            if (measuring) {
                reads.add(Millis.since(began));
            }
        };
    }

    /** Sees to the end what was recorded while it was measured. */
    private Void look(long begin, long end) throws InterruptedException {
        ViewPositions positions = bench.bean(ViewPositions.class);
        while (System.nanoTime() < end || waiting.values().stream().anyMatch(queue -> !queue.isEmpty())) {
            long now = System.nanoTime();
            measuring = now >= begin && now < end;
            for (String view : views) {
                OptionalLong position = positions.position(view);
                Queue<Recorded> queue = waiting.get(view);
                while (position.isPresent() && !queue.isEmpty() && queue.peek().position() <= position.getAsLong()) {
                    lags.get(view).add(Millis.since(queue.remove().answeredAt()));
                }
            }
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        }
        return null;
    }
}
