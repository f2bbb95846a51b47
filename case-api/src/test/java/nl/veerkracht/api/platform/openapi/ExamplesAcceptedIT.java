package nl.veerkracht.api.platform.openapi;

import static nl.veerkracht.api.platform.openapi.ExampleStory.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import nl.veerkracht.api.platform.security.MappedEndpoints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The examples of bodies are accepted: sent in this order they are the story of one household, and of the registers beside it.
 * Nothing of an example is replaced but the identifiers that stand in it for a person, a programme or an organisation.
 */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExamplesAcceptedIT {

    private static final Map<String, String> PURPOSES = Map.of(
            PRIVACY_OFFICER,
            "data-subject-request",
            REGIONAL_MANAGER,
            "registers",
            MANAGER,
            "programme",
            SafetyExamples.OFFICER,
            "safety");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Edge edge;

    ExamplesAcceptedIT(@Autowired Environment environment) {
        this.edge = new Edge(environment);
    }

    @Test
    void every_example_has_its_place_in_the_story() {
        TreeSet<String> examples = new TreeSet<>();
        paths().keySet()
                .forEach(operation ->
                        Examples.of(operation).keySet().forEach(name -> examples.add(operation + "/" + name)));

        assertThat(story())
                .as(
                        "each example is sent once: give a new one a step where it fits, and take a step out with its example")
                .extracting(Step::example)
                .containsExactlyInAnyOrderElementsOf(examples);
    }

    @TestFactory
    Stream<DynamicTest> each_example_is_accepted() {
        Play play = new Play(edge);
        return story().map(step -> DynamicTest.dynamicTest(step.example(), () -> play.send(step)));
    }

    /** What a safety officer sends comes last: it leaves no trace for what others send. */
    private static Stream<Step> story() {
        return Stream.concat(STORY.stream(), SafetyExamples.STEPS.stream());
    }

    /** @return the path of each operation */
    private static Map<String, String> paths() {
        Map<String, String> paths = new TreeMap<>();
        MappedEndpoints.all()
                .forEach((endpoint, method) ->
                        paths.put(Operations.idOf(method), endpoint.substring(endpoint.indexOf(' ') + 1)));
        return paths;
    }

    /** The story as far as it was told, and what stands for what in it. */
    private static final class Play {

        private final Map<String, String> paths = paths();
        private final Map<String, String> actual = new HashMap<>();
        private final Map<String, Long> entries = new HashMap<>();
        private final Map<String, String> files = new HashMap<>();
        private final Map<String, Long> versions = new HashMap<>();
        private final Edge edge;
        private String household = "";
        private String plan = "";
        private String signal = "";
        private String stuckAt = "";
        private long position;

        /** The team knows the neighbour from another file, and a store starts with its programmes. */
        Play(Edge edge) {
            this.edge = edge;
            String otherFile = post(
                            CASEWORKER,
                            "/v1/households",
                            "{\"neighbourhood\":\"WK195202\",\"householdType\":\"SINGLE\",\"source\":\"SELF\","
                                    + "\"occurredOn\":\"2025-01-06\"}",
                            null)
                    .text("householdId");
            Answer neighbour = post(
                    CASEWORKER,
                    "/v1/households/" + otherFile + "/members",
                    "{\"name\":\"Ria Bakker\",\"role\":\"PARENT\",\"fromDate\":\"2025-01-06\"}",
                    null);
            assertThat(neighbour.status()).as(neighbour.response().body()).isEqualTo(201);
            actual.put(NEIGHBOUR, neighbour.text("personId"));
            actual.put(
                    PROGRAMME,
                    edge.get(CASEWORKER, "/v1/programmes")
                            .json()
                            .at("/programmes/0/programmeId")
                            .asString());
        }

        void send(Step step) {
            // One failure is told once: what follows rests on it.
            assumeThat(stuckAt)
                    .as("the story goes on from the example before it")
                    .isEmpty();
            stuckAt = step.example();
            if (step.subject().equals(ASKED_BY_AUTOMATION)) {
                awaitAsk(step);
            }
            String name = step.example().substring(step.example().indexOf('/') + 1);
            JsonNode body = fitting(JSON.readTree(Examples.of(step.operation()).get(name)));
            Answer answer = post(step.sender(), path(step), body.toString(), versions.get(file(step)));
            assertThat(answer.status())
                    .as(
                            "%s is accepted; instead: %s",
                            step.example(), answer.response().body())
                    .isBetween(200, 299);
            remember(step, answer);
            stuckAt = "";
        }

        /** Care that was increased soon after a reduction: an automation asks for an early review. */
        private void awaitAsk(Step step) {
            JsonNode agenda = await().atMost(Duration.ofSeconds(30))
                    .until(
                            () -> edge.send(edge.as(CASEWORKER, "/v1/households/" + household + "/agenda")
                                            .header("X-Purpose", "casework")
                                            .GET())
                                    .json(),
                            found -> found.at("/earlyReviews").size() == 1);
            entries.put(ASKED_BY_AUTOMATION, agenda.at("/earlyReviews/0/entry").asLong());
            versions.put(step.file(), agenda.at("/version").asLong());
        }

        /** @return what stands for the file that a step is sent to: one of a register by its identifier in the examples */
        private String file(Step step) {
            return step.isOfRegister() ? files.getOrDefault(step.subject(), step.subject()) : step.file();
        }

        private String path(Step step) {
            return paths.get(step.operation())
                    .replace("{householdId}", household)
                    .replace("{organisationId}", actual.getOrDefault(file(step), ""))
                    .replace("{personId}", actual.getOrDefault(step.isOfRegister() ? file(step) : step.subject(), ""))
                    .replace("{careId}", actual.getOrDefault(step.subject(), ""))
                    .replace("{programmeId}", actual.getOrDefault(step.isOfRegister() ? file(step) : PROGRAMME, ""))
                    .replace("{planId}", plan)
                    .replace("{conferenceId}", actual.getOrDefault(step.subject(), ""))
                    .replace("{signalId}", signal)
                    .replace("{goalId}", actual.getOrDefault(step.subject(), ""))
                    .replace("{actionId}", actual.getOrDefault(step.subject(), ""))
                    .replace("{obligationId}", obligation(step))
                    .replace("{entry}", String.valueOf(entries.get(step.subject())));
        }

        /** @return what the step is about: an obligation of this kind in the worklist, or that of the step it corrects */
        private String obligation(Step step) {
            if (!step.operation().startsWith("obligation.")) {
                return "";
            }
            if (!actual.containsKey(step.subject())) {
                String list = "/v1/worklist?minPosition=" + position;
                edge.send(edge.as(CASEWORKER, list).header("X-Purpose", "casework"))
                        .json()
                        .path("items")
                        .forEach(item -> actual.putIfAbsent(
                                item.path("kind").asString(),
                                item.path("obligationId").asString()));
            }
            String obligation = actual.get(step.subject());
            actual.put(step.example(), obligation);
            return obligation;
        }

        private void remember(Step step, Answer answer) {
            position = answer.json().path("position").asLong(position);
            if (answer.json().has("version")) {
                long version = answer.json().path("version").asLong();
                entries.put(step.example(), version);
                files.put(step.example(), file(step));
                versions.put(file(step), version);
                if (!step.isOfRegister() && !step.isOfSignal()) {
                    household = answer.text("householdId");
                    actual.put(HOUSEHOLD, household);
                }
                if (step.isOfSignal()) {
                    signal = answer.text("id");
                }
                if (step.isOfPlan() && plan.isEmpty()) {
                    plan = answer.text("id");
                }
            }
            for (String issued : List.of("personId", "id")) {
                if (!answer.text(issued).isEmpty()) {
                    actual.put(step.subject(), answer.text(issued));
                }
            }
        }

        private JsonNode fitting(JsonNode node) {
            if (node instanceof ObjectNode object) {
                List.copyOf(object.propertyNames()).forEach(name -> object.set(name, fitting(object.get(name))));
            } else if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, fitting(array.get(i)));
                }
            } else if (node.isString()) {
                return StringNode.valueOf(actual.getOrDefault(node.asString(), node.asString()));
            }
            return node;
        }

        private Answer post(String user, String path, String body, @Nullable Long version) {
            HttpRequest.Builder request = edge.as(user, path)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("X-Purpose", PURPOSES.getOrDefault(user, "casework"))
                    .POST(BodyPublishers.ofString(body));
            return edge.send(version == null ? request : request.header("If-Match", "\"" + version + "\""));
        }
    }
}
