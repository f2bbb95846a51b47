package nl.veerkracht.api.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A caseworker with a token, over one connection that is kept open. */
final class HttpWorker implements Worker {

    private static final String REGISTRATION = "{\"neighbourhood\":\"WK195202\",\"householdType\":\"SINGLE_PARENT\","
            + "\"source\":\"SOCIAL_TEAM\",\"occurredOn\":\"2024-01-15\"}";
    private static final String CONCERN =
            "{\"lifeDomain\":\"FINANCES\",\"severity\":\"LIGHT\",\"occurredOn\":\"2024-01-15\"}";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final String token;
    private final int entries;
    private String household = "";
    private int recorded;

    /** @param entries the length of a file at which the worker opens the next one */
    HttpWorker(String url, int entries) throws IOException, InterruptedException {
        this.url = url;
        this.entries = entries;
        String basic = Base64.getEncoder().encodeToString("c.devries:demo".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        this.token = answer(request).path("access_token").asString();
    }

    @Override
    public void once() throws IOException, InterruptedException {
        if (recorded == 0 || recorded >= entries) {
            household = post("/v1/households", REGISTRATION).path("householdId").asString();
        } else {
            post("/v1/households/" + household + "/concerns", CONCERN);
        }
    }

    private JsonNode post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token)
                .header("X-Purpose", "casework")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        JsonNode answer = answer(request);
        recorded = answer.path("version").asInt() + 1;
        return answer;
    }

    private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return JsonMapper.shared().readTree(response.body());
    }
}
