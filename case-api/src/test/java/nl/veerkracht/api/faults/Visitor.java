package nl.veerkracht.api.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A caseworker's client over plain HTTP. */
final class Visitor {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String url;
    private String token = "";

    Visitor(String url) {
        this.url = url;
    }

    /** What came back. */
    record Answer(int status, JsonNode body) {}

    boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Visitor as(String user) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        token = JSON.readTree(response.body()).path("access_token").asString();
        return this;
    }

    /** @return the answer; empty when the connection broke before there was one */
    Optional<Answer> post(String path, String key, String body) throws InterruptedException {
        HttpRequest request = request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return send(request);
    }

    Answer get(String path) throws InterruptedException {
        return send(request(path).build()).orElseThrow();
    }

    /** The answer once the views have come back, which they do in their own time. */
    Answer getWhenViewsAreBack(String path) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> get(path), answer -> answer.status() != 503);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("X-Purpose", "casework");
    }

    private Optional<Answer> send(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return Optional.of(new Answer(response.statusCode(), JSON.readTree(response.body())));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
