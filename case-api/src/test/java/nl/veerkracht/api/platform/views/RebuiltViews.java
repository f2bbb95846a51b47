package nl.veerkracht.api.platform.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an administrator asks of the views, over HTTP. */
public final class RebuiltViews {

    static final String ADMINISTRATOR = "b.kuiper";

    private RebuiltViews() {}

    /** Builds views anew, and waits until what was built is live. */
    public static void rebuild(Edge edge, String... views) {
        Answer begun = begin(edge, views);
        assertThat(begun.status()).as(begun.response().body()).isEqualTo(202);
        awaitState(edge, begun.text("id"), "COMPLETED");
    }

    /** Builds one version of a view, and waits until it is live. */
    public static void rebuild(Edge edge, String view, int version) {
        Answer begun = edge.post(
                ADMINISTRATOR, "/v1/admin/rebuilds", "{\"views\":[\"" + view + "\"],\"version\":" + version + "}");
        assertThat(begun.status()).as(begun.response().body()).isEqualTo(202);
        assertThat(begun.json().path("views").toString())
                .isEqualTo("[{\"view\":\"" + view + "\",\"version\":" + version + "}]");
        awaitState(edge, begun.text("id"), "COMPLETED");
    }

    /** @return what is said of a view */
    public static JsonNode view(Edge edge, String name) {
        return edge.get(ADMINISTRATOR, "/v1/views")
                .json()
                .path("views")
                .valueStream()
                .filter(view -> view.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Answer begin(Edge edge, String... views) {
        String names = List.of(views).stream().map(view -> '"' + view + '"').collect(Collectors.joining(","));
        return edge.post(ADMINISTRATOR, "/v1/admin/rebuilds", "{\"views\":[" + names + "]}");
    }

    static void awaitState(Edge edge, String rebuild, String state) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> one(edge, rebuild).path("state").asString().equals(state));
    }

    static JsonNode one(Edge edge, String rebuild) {
        return edge.get(ADMINISTRATOR, "/v1/admin/rebuilds/" + rebuild).json();
    }

    /** @return what the stream of a rebuild's progress tells, until it ends */
    static List<JsonNode> progress(Edge edge, String rebuild) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> stream = HttpClient.newHttpClient()
                .send(
                        edge.as(ADMINISTRATOR, "/v1/admin/rebuilds/" + rebuild + "/progress")
                                .build(),
                        BodyHandlers.ofLines());
        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        List<JsonNode> told = new ArrayList<>();
        stream.body().filter(line -> !line.isEmpty()).forEach(line -> {
            if (line.startsWith("data:")) {
                told.add(JsonMapper.shared().readTree(line.substring(5)));
            } else {
                assertThat(line).isEqualTo("event:progress");
            }
        });
        return told;
    }

    /** @return what was found of all views */
    public static JsonNode verify(Edge edge) {
        Answer found =
                edge.send(edge.as(ADMINISTRATOR, "/v1/admin/verifications").POST(BodyPublishers.noBody()));
        assertThat(found.status()).as(found.response().body()).isEqualTo(200);
        return found.json();
    }
}
