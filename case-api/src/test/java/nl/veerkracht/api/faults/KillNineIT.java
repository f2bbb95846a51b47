package nl.veerkracht.api.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.veerkracht.api.faults.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight caseworkers record while the process is killed at a random moment, ten times over. After each restart they send again,
 * with the same key, what got no answer. In the end every command has exactly one effect and no acknowledged one is missing.
 */
class KillNineIT {

    private static final int ROUNDS = 10;
    private static final int WRITERS = 8;

    @TempDir
    Path folder;

    @Test
    void every_acknowledged_command_is_there_once_after_ten_kills() throws Exception {
        Path data = folder.resolve("data");
        // A fixed seed for the moments: which write is hit still differs with the machine.
        Random moments = new Random(20261122);
        List<Writer> writers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                try (RunningVeerkracht running = RunningVeerkracht.on(data, Map.of())) {
                    if (writers.isEmpty()) {
                        for (int i = 0; i < WRITERS; i++) {
                            writers.add(new Writer(running.url));
                        }
                    }
                    play(writers, threads, running, 200 + moments.nextInt(1300));
                }
            }
            try (RunningVeerkracht running = RunningVeerkracht.on(data, Map.of())) {
                for (Writer writer : writers) {
                    writer.arriveAt(running.url);
                    writer.sendUnanswered();
                    writer.check();
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(writers.stream()
                        .mapToInt(writer -> writer.acknowledged.size())
                        .sum())
                .as("commands acknowledged over all rounds")
                .isGreaterThan(ROUNDS * WRITERS);
    }

    private static void play(List<Writer> writers, ExecutorService threads, RunningVeerkracht running, int millis)
            throws Exception {
        CountDownLatch atWork = new CountDownLatch(WRITERS);
        List<Future<?>> work = new ArrayList<>();
        for (Writer writer : writers) {
            work.add(threads.submit((Callable<Void>) () -> {
                writer.arriveAt(running.url);
                writer.sendUnanswered();
                atWork.countDown();
                writer.workUntilCutOff();
                return null;
            }));
        }
        assertThat(atWork.await(60, TimeUnit.SECONDS)).as("all writers at work").isTrue();
        // The moment of the kill is what this test is about; nothing is waited for.
        new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
        running.kill();
        for (Future<?> each : work) {
            each.get(60, TimeUnit.SECONDS);
        }
    }

    /** One caseworker with one household. */
    private static final class Writer {

        private final Map<String, Long> acknowledged = new HashMap<>();
        private final String householdId;
        private Visitor visitor;
        private String unanswered = "";
        private long lastPosition;

        Writer(String url) throws Exception {
            visitor = new Visitor(url).as("c.devries");
            Answer answer = visitor.post("/v1/households", UUID.randomUUID().toString(), Samples.REGISTRATION)
                    .orElseThrow();
            assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
            householdId = answer.body().path("householdId").asString();
        }

        void arriveAt(String url) throws Exception {
            visitor = new Visitor(url).as("c.devries");
        }

        void sendUnanswered() throws Exception {
            if (!unanswered.isEmpty()) {
                assertThat(send(unanswered))
                        .as("an answer to what is sent again")
                        .isTrue();
            }
        }

        void workUntilCutOff() throws Exception {
            while (send(UUID.randomUUID().toString())) {
                // until the connection breaks
            }
        }

        private boolean send(String key) throws Exception {
            unanswered = key;
            var answer = visitor.post("/v1/households/" + householdId + "/concerns", key, Samples.CONCERN);
            if (answer.isEmpty()) {
                return false;
            }
            assertThat(answer.get().status()).as("%s", answer.get().body()).isBetween(200, 201);
            acknowledged.put(key, answer.get().body().path("version").asLong());
            lastPosition =
                    Math.max(lastPosition, answer.get().body().path("position").asLong());
            unanswered = "";
            return true;
        }

        void check() throws Exception {
            var timeline = visitor.getWhenViewsAreBack(
                    "/v1/households/" + householdId + "/timeline?minPosition=" + lastPosition);
            assertThat(timeline.status()).as("%s", timeline.body()).isEqualTo(200);
            Set<Long> concerns = new HashSet<>();
            timeline.body().path("entries").forEach(line -> {
                if (line.path("kind").asString().equals("household.concern-recorded")) {
                    concerns.add(line.path("entry").asLong());
                }
            });
            assertThat(concerns).as("one entry for each command").isEqualTo(new HashSet<>(acknowledged.values()));
            assertThat(concerns).hasSameSizeAs(acknowledged.keySet());
        }
    }
}
