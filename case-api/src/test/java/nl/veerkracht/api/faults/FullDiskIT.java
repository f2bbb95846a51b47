package nl.veerkracht.api.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.api.faults.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk: what cannot be stored is answered with 503 and leaves nothing; when there is room again, work goes on. */
class FullDiskIT {

    private static final int AT_MOST = 2_000;

    @TempDir
    Path folder;

    @Test
    void what_does_not_fit_is_refused_whole_and_can_be_sent_again_later() throws Exception {
        Path data = folder.resolve("data");
        String householdId;
        String personId;
        try (RunningVeerkracht running = RunningVeerkracht.on(data, Map.of())) {
            Visitor visitor = new Visitor(running.url).as("c.devries");
            householdId = accepted(visitor.post("/v1/households", key(), Samples.REGISTRATION))
                    .get("householdId");
            personId = accepted(visitor.post("/v1/households/" + householdId + "/members", key(), Samples.MEMBER))
                    .get("personId");
        }
        String path = "/v1/households/" + householdId + "/strengths";
        String body = Samples.strength(personId, "Goed ".repeat(700));
        Set<Long> acknowledged = new HashSet<>();
        String refused = key();
        try (RunningVeerkracht running = RunningVeerkracht.onFullDisk(data, largestFile(data) / 1024 + 600)) {
            Visitor visitor = new Visitor(running.url).as("c.devries");
            Answer answer = visitor.post(path, refused, body).orElseThrow();
            while (answer.status() == 200) {
                acknowledged.add(answer.body().path("version").asLong());
                assertThat(acknowledged).as("the disk never filled").hasSizeLessThan(AT_MOST);
                refused = key();
                answer = visitor.post(path, refused, body).orElseThrow();
            }
            assertThat(answer.status()).as("%s", answer.body()).isEqualTo(503);
            assertThat(answer.body().path("code").asString()).isEqualTo("LOG_UNAVAILABLE");
        }
        assertThat(acknowledged).isNotEmpty();
        try (RunningVeerkracht running = RunningVeerkracht.on(data, Map.of())) {
            Visitor visitor = new Visitor(running.url).as("c.devries");
            Answer again = visitor.post(path, refused, body).orElseThrow();
            assertThat(again.status()).as("%s", again.body()).isEqualTo(200);
            acknowledged.add(again.body().path("version").asLong());
            Answer timeline = visitor.getWhenViewsAreBack("/v1/households/" + householdId + "/timeline?minPosition="
                    + again.body().path("position").asLong());
            Set<Long> strengths = new HashSet<>();
            timeline.body().path("entries").forEach(line -> {
                if (line.path("kind").asString().equals("household.strength-recorded")) {
                    strengths.add(line.path("entry").asLong());
                }
            });
            assertThat(strengths).isEqualTo(acknowledged);
        }
    }

    private static Map<String, String> accepted(Optional<Answer> answer) {
        assertThat(answer.orElseThrow().status()).as("%s", answer.get().body()).isEqualTo(201);
        Map<String, String> ids = new HashMap<>();
        for (String id : List.of("householdId", "personId")) {
            ids.put(id, answer.get().body().path(id).asString(""));
        }
        return ids;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static long largestFile(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .max()
                    .orElseThrow();
        }
    }
}
