package nl.veerkracht.api.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import nl.veerkracht.api.platform.security.Edge.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

@SpringBootTest(classes = WebSlice.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EdgeTest {

    private static final String GOOD = "{\"name\": \"Sam\", \"occurredOn\": \"2026-01-31\"}";

    private final Edge edge;

    EdgeTest(@Autowired Environment environment) {
        this.edge = new Edge(environment);
    }

    @Test
    void every_answer_says_which_version_answers_and_how_it_may_be_used() {
        Answer answer = edge.get("c.devries", "/v1/probes");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("API-Version")).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void who_comes_by_https_is_told_to_come_so_always_also_when_a_proxy_ends_it() {
        Answer behindProxy = edge.send(edge.as("c.devries", "/v1/probes").header("X-Forwarded-Proto", "https"));
        Answer unknown = edge.send(edge.at("/v1/probes").header("X-Forwarded-Proto", "https"));
        Answer plain = edge.get("c.devries", "/v1/probes");

        assertThat(unknown.status()).isEqualTo(401);
        assertThat(List.of(behindProxy, unknown))
                .extracting(answer -> answer.header("Strict-Transport-Security"))
                .as("for a year, whoever asks")
                .containsOnly("max-age=31536000 ; includeSubDomains");
        assertThat(plain.header("Strict-Transport-Security"))
                .as("on this machine, without TLS, nothing of the kind")
                .isEmpty();
    }

    @Test
    void a_well_formed_correlation_id_is_kept_and_another_is_replaced() {
        Answer kept = edge.send(edge.as("c.devries", "/v1/probes").header("X-Correlation-Id", "request-0001"));
        Answer replaced = edge.send(edge.as("c.devries", "/v1/probes").header("X-Correlation-Id", "a b <script>"));

        assertThat(kept.header("X-Correlation-Id")).isEqualTo("request-0001");
        assertThat(kept.text("correlationId")).isEqualTo("request-0001");
        assertThat(replaced.header("X-Correlation-Id")).matches("[0-9a-f-]{36}");
    }

    @Test
    void the_controller_gets_who_asks_and_how_far_they_reach() {
        Answer answer = edge.get("p.hofstra", "/v1/probes");

        assertThat(answer.json().at("/actor/userId").asString()).isEqualTo("p.hofstra");
        assertThat(answer.json().at("/actor/role").asString()).isEqualTo("MANAGER");
        assertThat(answer.text("scope")).isEqualTo("OWN_MUNICIPALITY");
    }

    @Test
    void a_body_is_read_and_has_a_fingerprint() {
        Answer answer = edge.post("c.devries", "/v1/probes", GOOD);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("fingerprint"))
                .isEqualTo("95a56e7da3e1cd3e592e833971860c8ed0dc516ffadb04d0f6a31c2ff8e7b3bf");
    }

    @Test
    void all_errors_of_a_body_are_told_at_once_in_two_languages() {
        Answer answer = edge.post("c.devries", "/v1/probes", "{\"occurredOn\": \"2026-02-30\", \"hobby\": 1}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("code")).isEqualTo("INPUT_INVALID");
        assertThat(answer.text("type")).isEqualTo("/v1/problems/INPUT_INVALID");
        assertThat(answer.text("correlationId")).isEqualTo(answer.header("X-Correlation-Id"));
        assertThat(answer.json().path("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("#/name", "#/occurredOn", "#/hobby");
        assertThat(answer.json().path("errors").toString())
                .contains("Deze datum bestaat niet.", "This date does not exist.");
    }

    @Test
    void all_errors_of_a_query_are_told_at_once() {
        Answer answer = edge.get("c.devries", "/v1/probes?validAt=2026-02-30&knownAt=yesterday&validat=2026-01-01");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsString("parameter"))
                .containsExactlyInAnyOrder("validAt", "knownAt", "validat");
    }

    @Test
    void dates_of_a_query_are_read_as_iso_dates() {
        Answer answer = edge.get("c.devries", "/v1/probes?validAt=2026-02-28&knownAt=2026-03-01T10:00:00Z");

        assertThat(answer.text("validAt")).isEqualTo("2026-02-28");
        assertThat(answer.text("knownAt")).isEqualTo("2026-03-01T10:00:00Z");
    }

    @Test
    void english_is_answered_to_who_asks_for_it() {
        Answer dutch = edge.get("c.devries", "/v1/probes/faults/refusal");
        Answer english = edge.send(
                edge.as("c.devries", "/v1/probes/faults/refusal").header("Accept-Language", "en-GB, nl;q=0.5"));

        assertThat(dutch.text("detail")).startsWith("Wijkcode WK9 bestaat");
        assertThat(dutch.text("detailEn")).isEqualTo(english.text("detail"));
        assertThat(dutch.text("title")).isEqualTo("De opdracht is geweigerd");
        assertThat(english.text("title")).isEqualTo("The command was refused");
    }

    @ParameterizedTest
    @CsvSource({
        "refusal,     422, NEIGHBOURHOOD_UNKNOWN",
        "stale,       412, STALE_VERSION",
        "problem,     404, RECORD_UNKNOWN",
        "concurrency, 409, CHANGED_AT_THE_SAME_TIME",
        "unknown,     404, RECORD_UNKNOWN",
        "log,         503, LOG_UNAVAILABLE",
        "disk,        503, LOG_UNAVAILABLE",
        "views,       503, VIEWS_UNAVAILABLE",
        "other,       500, INTERNAL"
    })
    void whatever_happens_ends_in_a_problem(String kind, int status, String code, CapturedOutput output) {
        Answer answer = edge.get("c.devries", "/v1/probes/faults/" + kind);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("detail")).isNotEmpty().doesNotContain("problem.", "{");
        assertThat(answer.response().body()).doesNotContain("Jan Jansen", "Exception", "\tat ");
        assertThat(output.getAll()).doesNotContain("Jan Jansen");
    }

    @Test
    void an_unexpected_fault_is_logged_with_its_place_and_its_request(CapturedOutput output) {
        Answer answer = edge.get("c.devries", "/v1/probes/faults/other");

        assertThat(answer.text("detail")).contains(answer.header("X-Correlation-Id"));
        assertThat(output.getAll())
                .contains("A request failed unexpectedly", "ProbeController.fail", "IllegalArgumentException");
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        String large = "{\"name\": \"" + "x".repeat(70_000) + "\"}";
        Answer told = edge.post("c.devries", "/v1/probes", large);
        Answer streamed = edge.send(edge.as("c.devries", "/v1/probes")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArrays(List.of(large.getBytes(), large.getBytes()))));

        assertThat(List.of(told.status(), streamed.status())).containsOnly(413);
        assertThat(told.text("code")).isEqualTo("BODY_TOO_LARGE");
        assertThat(told.json().path("maxBytes").asInt()).isEqualTo(65_536);
    }

    @Test
    void what_does_not_exist_is_told_so() {
        Answer path = edge.get("c.devries", "/v1/nothing");
        Answer method = edge.send(edge.as("c.devries", "/v1/probes").DELETE());
        Answer media = edge.send(edge.as("c.devries", "/v1/probes")
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString("<a/>")));
        Answer accept = edge.send(edge.as("c.devries", "/v1/probes").header("Accept", "text/html"));
        Answer empty = edge.send(edge.as("c.devries", "/v1/probes")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.noBody()));

        assertThat(path.text("code")).isEqualTo("PATH_UNKNOWN");
        assertThat(method.text("code")).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(method.header("Allow")).contains("GET", "POST");
        assertThat(media.text("code")).isEqualTo("MEDIA_TYPE_UNSUPPORTED");
        assertThat(accept.text("code")).isEqualTo("NOT_ACCEPTABLE");
        assertThat(empty.text("code")).isEqualTo("BODY_MISSING");
    }

    @Test
    void a_parameter_that_does_not_exist_is_told_with_those_that_do() {
        Answer some = edge.get("c.devries", "/v1/probes?surprise=1");
        Answer none = edge.get("c.devries", "/v1/probes/faults/other?surprise=1");

        assertThat(some.json().at("/errors/0/detail").asString())
                .isEqualTo("Deze parameter bestaat hier niet. Wel mogelijk: validAt, knownAt.");
        assertThat(none.json().at("/errors/0/detail").asString())
                .isEqualTo("Dit adres kent geen parameters. Laat deze weg.");
    }

    @Test
    void a_request_that_the_web_server_refuses_is_answered_without_its_own_page() {
        Answer answer = edge.get("c.devries", "/v1/probes/%2e%2e/%00");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.response().body()).doesNotContain("Tomcat", "Exception", "html");
    }

    @Test
    void the_kinds_of_problems_are_described_for_everybody() {
        Answer all = edge.send(edge.at("/v1/problems"));
        Answer one = edge.send(edge.at("/v1/problems/STALE_VERSION"));

        assertThat(all.json().has("INPUT_INVALID")).isTrue();
        assertThat(one.text("detail")).startsWith("Een collega heeft dit intussen gewijzigd");
        assertThat(edge.send(edge.at("/v1/problems/NONSENSE")).status()).isEqualTo(404);
    }

    @BeforeEach
    void everybody_has_a_token() {
        assertThat(edge.token("c.devries")).isNotEmpty();
    }
}
