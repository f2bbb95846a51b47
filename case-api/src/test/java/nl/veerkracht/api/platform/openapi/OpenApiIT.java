package nl.veerkracht.api.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import nl.veerkracht.api.platform.security.MappedEndpoints;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** The whole application, as a stranger and as its users meet it at the edge. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenApiIT {

    private final Edge edge;

    OpenApiIT(@Autowired Environment environment) {
        this.edge = new Edge(environment);
    }

    @Test
    void the_description_is_open_and_valid_openapi_3_1() {
        Answer answer = edge.send(edge.at("/v1/openapi.json"));
        SwaggerParseResult parsed =
                new OpenAPIV3Parser().readContents(answer.response().body());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("openapi")).startsWith("3.1.");
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getPaths()).isNotEmpty();
    }

    @Test
    void every_mapped_endpoint_is_described_with_its_headers_and_problems() {
        JsonNode paths = edge.send(edge.at("/v1/openapi.json")).json().path("paths");
        Set<String> described = new TreeSet<>();
        List<String> bare = new ArrayList<>();
        paths.propertyStream().forEach(path -> path.getValue().propertyStream().forEach(operation -> {
            String endpoint = operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey();
            described.add(endpoint);
            JsonNode answers = operation.getValue().path("responses");
            String parameters = operation.getValue().path("parameters").toString();
            boolean complete = answers.has("400")
                    && answers.has("500")
                    && parameters.contains("X-Correlation-Id")
                    && answers.path("400").path("headers").has("API-Version");
            if (!complete) {
                bare.add(endpoint);
            }
        }));

        assertThat(described).isEqualTo(MappedEndpoints.all().keySet());
        assertThat(bare).isEmpty();
    }

    @Test
    void what_is_required_of_a_body_is_what_the_reader_requires() {
        JsonNode schemas = edge.send(edge.at("/v1/openapi.json")).json().at("/components/schemas");

        assertThat(schemas.at("/Registered/required").toString())
                .contains("neighbourhood", "householdType", "source", "occurredOn");
        assertThat(schemas.at("/NetworkMemberAdded/required").toString()).doesNotContain("livesNearby");
        assertThat(schemas.at("/NetworkMemberAdded/properties/personId/type").asString())
                .isEqualTo("string");
    }

    @Test
    void health_is_open_without_details_and_metrics_are_for_administrators() {
        assertThat(edge.send(edge.at("/actuator/health/readiness")).status()).isEqualTo(200);
        assertThat(edge.send(edge.at("/actuator/health")).status()).isEqualTo(200);
        assertThat(edge.send(edge.at("/actuator/health")).json().has("components"))
                .isFalse();
        assertThat(edge.get("b.kuiper", "/actuator/health").json().has("components"))
                .isTrue();
        assertThat(edge.send(edge.at("/actuator/prometheus")).status()).isEqualTo(401);
        assertThat(edge.get("c.devries", "/actuator/prometheus").status()).isEqualTo(403);
        assertThat(edge.get("b.kuiper", "/actuator/prometheus").status()).isEqualTo(200);
    }

    @Test
    void a_file_that_does_not_exist_gets_the_answer_of_one_that_may_not_be_seen() {
        Answer answer = edge.send(edge.as("c.devries", "/v1/households/00000000-0000-4000-8000-000000000009/members")
                .header("X-Purpose", "casework")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("code")).isEqualTo("HOUSEHOLD_UNKNOWN");
    }
}
