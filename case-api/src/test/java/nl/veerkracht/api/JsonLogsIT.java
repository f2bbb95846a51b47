package nl.veerkracht.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.api.faults.RunningVeerkracht;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a process under the profile {@code json-logs} writes while somebody works with it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonLogsIT {

    private static final String CORRELATION = "json-logs-0001";
    private static final List<String> PERSONAL =
            List.of("Fenna", "Voorbeeld", "1988-03-17", "06-41414141", "Leest elke avond voor");

    private Edge edge;

    @Test
    void each_line_is_a_json_object_tells_of_accepted_commands_and_names_nobody(@TempDir Path data) {
        try (RunningVeerkracht running = RunningVeerkracht.on(data, Map.of("SPRING_PROFILES_ACTIVE", "json-logs"))) {
            edge = new Edge(new MockEnvironment()
                    .withProperty(
                            "local.server.port",
                            String.valueOf(URI.create(running.url).getPort())));
            String household = work();

            List<String> lines = running.printed();
            List<JsonNode> objects = lines.stream()
                    .map(line -> JsonMapper.shared().readTree(line))
                    .toList();
            assertThat(objects).as("one JSON object on each line").isNotEmpty().allMatch(JsonNode::isObject);
            assertThat(objects)
                    .as("each has its moment, its level and its message")
                    .allMatch(object -> object.has("@timestamp")
                            && object.at("/log/level").isString()
                            && object.path("message").isString());
            assertThat(objects)
                    .filteredOn(object -> object.path("message")
                            .asString()
                            .startsWith("Accepted AddMember for household " + household + " at version 2"))
                    .as("the accepted command is told once, by a line that can be searched by its request")
                    .singleElement()
                    .satisfies(accepted -> assertThat(
                                    accepted.path("correlationId").asString())
                            .isEqualTo(CORRELATION));
            assertThat(lines)
                    .as("nothing personal, whether it was accepted, refused or read")
                    .noneMatch(line -> PERSONAL.stream().anyMatch(line::contains));
            assertThat(lines).as("no token").noneMatch(line -> line.contains(edge.token("c.devries")));
        }
    }

    /** @return the id of a household in which something was accepted, refused, and read */
    private String work() {
        String household = send(
                        "/v1/households",
                        "{'neighbourhood':'WK195202','householdType':'SINGLE','source':'SELF','occurredOn':'2024-01-15'}")
                .text("householdId");
        String file = "/v1/households/" + household;
        String member = "{'name':'Fenna Voorbeeld','birthDate':'1988-03-17','contact':'06-41414141','role':'PARENT',"
                + "'fromDate':'2024-01-15'}";
        Answer added = send(file + "/members", member);
        assertThat(added.status()).as(added.response().body()).isEqualTo(201);
        String strength = "{'lifeDomain':'PARENTING','text':'Leest elke avond voor.','about':['"
                + added.text("personId") + "'],'occurredOn':'2024-01-15'}";
        Answer recorded = send(file + "/strengths", strength);
        // The views of a new application may still be on their way to their first event.
        String read = file + "?minPosition=" + recorded.json().path("position").asLong();
        assertThat(List.of(
                        recorded.status(),
                        send(file + "/strengths", strength.replace("2024", "2999"))
                                .status(),
                        send(file + "/members", member.replace("PARENT", "Fenna"))
                                .status(),
                        send(file + "/members", member.replace("}", "")).status(),
                        send(file + "/Fenna", member).status(),
                        edge.send(edge.as("c.devries", read).header("X-Purpose", "casework"))
                                .status()))
                .containsExactly(200, 422, 400, 400, 404, 200);
        return household;
    }

    private Answer send(String path, String body) {
        return edge.send(edge.as("c.devries", path)
                .header("Content-Type", "application/json")
                .header("X-Purpose", "casework")
                .header("X-Correlation-Id", CORRELATION)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body.replace('\'', '"'))));
    }
}
