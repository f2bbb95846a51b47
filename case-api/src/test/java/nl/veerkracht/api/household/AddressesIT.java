package nl.veerkracht.api.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import nl.veerkracht.api.platform.security.MappedEndpoints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

/** Whatever stands in an address or a query where a number belongs, the answer says what is wrong and nothing is recorded. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AddressesIT {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final List<String> NONSENSE = List.of(
            "x",
            "-1",
            "1.5",
            "99999999999999999999",
            "é€😀",
            "a b",
            "'; drop table domain_event_entry; --",
            "9".repeat(2_000));
    private static final Map<String, String> USERS = Map.of(
            "admin",
            "b.kuiper",
            "dead-letters",
            "b.kuiper",
            "persons",
            "v.dijkema",
            "{householdId}/access-log",
            "v.dijkema",
            "safety-signals",
            "e.kamminga",
            "organisations",
            "h.regio",
            "v1/coordinators",
            "h.regio",
            "v1/programmes",
            "p.hofstra",
            "GET /v1/programmes/{programmeId}/indicators",
            "r.mulder",
            "GET /v1/programmes/{programmeId}/indicators/{code}/own-team",
            "c.devries");

    private final Edge edge;
    private Caseworker anna;
    private String file;
    private Map<String, String> goodValues;

    AddressesIT(@Autowired Environment environment) {
        this.edge = new Edge(environment);
    }

    @BeforeEach
    void aFileWithAMember() {
        anna = new Caseworker(edge, "c.devries");
        file = anna.newFile();
        String member = anna.newMember(file, "PARENT");
        goodValues = Map.ofEntries(
                Map.entry("householdId", file.substring("/v1/households/".length())),
                Map.entry("personId", member),
                Map.entry("programmeId", "00000000-0000-4000-8000-00000000000f"),
                Map.entry("planId", "00000000-0000-4000-8000-00000000000f"),
                Map.entry("conferenceId", "00000000-0000-4000-8000-00000000000f"),
                Map.entry("goalId", "00000000-0000-4000-8000-00000000000f"),
                Map.entry("actionId", "00000000-0000-4000-8000-00000000000f"),
                Map.entry("organisationId", "00000000-0000-4000-8000-00000000000f"),
                Map.entry("signalId", "00000000-0000-4000-8000-00000000000f"),
                Map.entry("obligationId", "00000000-0000-4000-8000-00000000000f"),
                Map.entry("careId", "00000000-0000-4000-8000-00000000000f"),
                Map.entry("entry", "2"),
                Map.entry("rebuildId", "00000000-0000-4000-8000-00000000000f"),
                Map.entry("sequenceId", "00000000-0000-4000-8000-00000000000f"),
                Map.entry("code", "INTERNAL"));
    }

    @Test
    void who_asks_for_a_position_that_no_view_has_is_told_to_come_back() {
        Answer answer = anna.get(file + "?minPosition=9000000000000");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("code")).isEqualTo("VIEWS_BEHIND");
        assertThat(answer.text("detail")).contains("haal het straks opnieuw op");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    @TestFactory
    Stream<DynamicTest> nonsense_in_any_part_of_an_address_is_told_as_such() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String endpoint : MappedEndpoints.all().keySet()) {
            Matcher variable = VARIABLE.matcher(endpoint);
            while (variable.find()) {
                String name = variable.group(1);
                for (String nonsense : NONSENSE) {
                    String shown = nonsense.length() > 40 ? nonsense.length() + " characters" : nonsense;
                    tests.add(DynamicTest.dynamicTest(
                            endpoint + " with {" + name + "} = " + shown, () -> refused(endpoint, name, nonsense)));
                }
            }
        }
        assertThat(tests).as("endpoints with a variable in their address").hasSizeGreaterThan(200);
        return tests.stream();
    }

    private void refused(String endpoint, String variable, String nonsense) {
        Answer answer = edge.send(request(endpoint, variable, nonsense));

        assertThat(answer.status()).as(answer.response().body()).isIn(400, 404);
        assertThat(answer.text("code")).isNotEmpty().isNotEqualTo("INTERNAL");
        assertThat(answer.text("detail")).isNotEmpty();
        assertThat(answer.response().body()).doesNotContain("drop table");
        assertThat(anna.get(file).header("ETag")).isEqualTo("\"2\"");
    }

    private HttpRequest.Builder request(String endpoint, String variable, String nonsense) {
        String path = endpoint.substring(endpoint.indexOf(' ') + 1);
        for (Map.Entry<String, String> good : goodValues.entrySet()) {
            String value = good.getKey().equals(variable) ? encoded(nonsense) : good.getValue();
            path = path.replace("{" + good.getKey() + "}", value);
        }
        String user = USERS.entrySet().stream()
                .filter(each -> endpoint.startsWith(each.getKey()) || endpoint.contains("/" + each.getKey()))
                .max(Comparator.comparingInt(each -> each.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse("c.devries");
        HttpRequest.Builder request = edge.as(user, path)
                .header("X-Purpose", "casework")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"2\"")
                .header("Content-Type", "application/json");
        return endpoint.startsWith("POST ") ? request.POST(BodyPublishers.ofString(body(endpoint))) : request.GET();
    }

    /** What would be recorded if the address were right. */
    private static String body(String endpoint) {
        if (endpoint.endsWith("/withdrawals")) {
            return "{\"reason\":\"WRONG_FILE\"}";
        }
        return endpoint.endsWith("/concerns")
                ? "{\"lifeDomain\":\"FINANCES\",\"severity\":\"LIGHT\",\"occurredOn\":\"2024-01-15\"}"
                : "{}";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Test
    void an_entry_that_is_no_number_is_named() {
        Answer answer = anna.decide(file + "/entries/x/withdrawals", 2, "{'reason':'WRONG_FILE'}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/parameter").asString()).isEqualTo("entry");
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("TYPE_WRONG");
        assertThat(answer.json().at("/errors/0/detail").asString())
                .isEqualTo("Dit heeft niet de goede vorm. Verwacht: integer.");
    }

    @Test
    void a_person_whose_number_is_no_number_is_named() {
        Answer answer = anna.decide(file + "/members/Anna/departures", 2, "{'toDate':'2024-01-15','reason':'MOVED'}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/parameter").asString()).isEqualTo("personId");
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("ID_MALFORMED");
    }

    @Test
    void a_number_out_of_its_bounds_is_told() {
        Answer position = anna.get(file + "?minPosition=-1");
        Answer limit = edge.send(
                edge.as("v.dijkema", file + "/access-log-entries?limit=201").header("X-Purpose", "supervision"));

        assertThat(position.status()).isEqualTo(400);
        assertThat(position.json().at("/errors/0/detail").asString()).isEqualTo("Dit getal moet >= 0 zijn.");
        assertThat(limit.status()).isEqualTo(400);
        assertThat(limit.json().at("/errors/0/detail").asString()).isEqualTo("Dit getal moet <= 200 zijn.");
    }

    @Test
    void a_moment_before_the_file_was_there_is_told_with_the_moment_from_which_it_is() {
        Answer answer = anna.get(file + "?knownAt=2020-01-01T00:00:00Z");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("code")).isEqualTo("FILE_NOT_YET_KNOWN");
        assertThat(anna.get(file + "?knownAt=" + answer.text("knownSince")).status())
                .isEqualTo(200);
    }
}
