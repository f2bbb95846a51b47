package nl.veerkracht.api.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.api.faults.Visitor.Answer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The process is killed while it builds views anew, on its embedded stores. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildKilledIT {

    /** Of two events each, of which the rebuild takes in forty in a second; it stores what it has every five seconds. */
    private static final int HOUSEHOLDS = 200;

    private static final Map<String, String> SLOW = Map.of("VEERKRACHT_VIEWS_REBUILDATMOST", "40");

    @TempDir
    Path folder;

    @Test
    void killed_in_the_middle_of_a_rebuild__what_is_read_is_there_and_the_rebuild_goes_on_from_what_it_had_stored()
            throws Exception {
        Path data = folder.resolve("data");
        String household = "";
        String rebuild;
        String live;
        try (RunningVeerkracht running = RunningVeerkracht.on(data, SLOW)) {
            Visitor caseworker = new Visitor(running.url).as("c.devries");
            for (int number = 0; number < HOUSEHOLDS; number++) {
                household = caseworker
                        .post("/v1/households", UUID.randomUUID().toString(), Samples.REGISTRATION)
                        .orElseThrow()
                        .body()
                        .path("householdId")
                        .asString();
            }
            Visitor administrator = new Visitor(running.url).as("b.kuiper");
            live = caseFile(administrator).path("generation").asString();
            rebuild = administrator
                    .post(
                            "/v1/admin/rebuilds",
                            UUID.randomUUID().toString(),
                            "{\"views\":[\"case-file\",\"worklist\"]}")
                    .orElseThrow()
                    .body()
                    .path("id")
                    .asString();
            String path = "/v1/admin/rebuilds/" + rebuild;
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> administrator.get(path).body().path("position").asLong() > 250);
            assertThat(administrator.get(path).body().path("state").asString()).isEqualTo("RUNNING");
            running.kill();
        }

        try (RunningVeerkracht running = RunningVeerkracht.on(data, SLOW)) {
            Visitor caseworker = new Visitor(running.url).as("c.devries");
            Answer file = caseworker.getWhenViewsAreBack("/v1/households/" + household);
            assertThat(file.status()).as("%s", file.body()).isEqualTo(200);
            Visitor administrator = new Visitor(running.url).as("b.kuiper");
            assertThat(caseFile(administrator).path("generation").asString())
                    .as("what is read was not built anew for it")
                    .isEqualTo(live);

            String path = "/v1/admin/rebuilds/" + rebuild;
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> {
                        JsonNode found = administrator.get(path).body();
                        assertThat(found.path("position").asLong())
                                .as("it does not begin anew")
                                .isGreaterThan(150);
                        return found.path("state").asString().equals("COMPLETED");
                    });
            assertThat(caseFile(administrator).path("before").asString()).isEqualTo(live);
            JsonNode verified = administrator
                    .post("/v1/admin/verifications", UUID.randomUUID().toString(), "")
                    .orElseThrow()
                    .body();
            assertThat(verified.path("equal").asBoolean()).as("%s", verified).isTrue();
            assertThat(running.printed()).noneMatch(line -> line.contains("is built anew from the log"));
        }
    }

    private static JsonNode caseFile(Visitor administrator) throws InterruptedException {
        return administrator.get("/v1/views").body().path("views").path(0);
    }
}
