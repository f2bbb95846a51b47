package nl.veerkracht.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.accesslog.AccessLogReader;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import nl.veerkracht.domain.shared.HouseholdId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrivacyIT {

    private static final String CASEWORKER = "c.devries";
    private static final String OF_OTHER_MUNICIPALITY = "f.wiersma";
    private static final String PRIVACY_OFFICER = "v.dijkema";
    private static final String GROUNDS =
            "{\"ground\":\"REQUEST_UNDER_CARE_LAW\",\"reason\":\"REQUEST_BY_PERSON\",\"reference\":\"AVG-2026-0017\"}";

    private final Edge edge;
    private final AccessLogReader accessLog;
    private String household;
    private String mother;
    private String son;

    PrivacyIT(@Autowired Environment environment, @Autowired AccessLogReader accessLog) {
        this.edge = new Edge(environment);
        this.accessLog = accessLog;
    }

    @BeforeEach
    void aHouseholdOfTwo() {
        household = register(CASEWORKER, "WK195202");
        mother = addMember(CASEWORKER, household, "Anna");
        son = addMember(CASEWORKER, household, "Bram");
    }

    @Test
    void given_a_person__when_a_privacy_officer_erases_them__then_a_tombstone_says_so_once() {
        Answer first = erase(PRIVACY_OFFICER, mother, GROUNDS);
        Answer second = erase(PRIVACY_OFFICER, mother, GROUNDS.replace("0017", "0018"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("erasedBy")).isEqualTo(PRIVACY_OFFICER);
        assertThat(first.json().path("householdIds").valueStream().map(JsonNode::asString))
                .containsExactly(household);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
    }

    @Test
    void given_an_erased_person__when_something_is_recorded_about_them__then_it_is_refused_and_others_go_on() {
        erase(PRIVACY_OFFICER, mother, GROUNDS);

        assertThat(recordStrength(mother).text("code")).isEqualTo("PERSON_ERASED");
        assertThat(recordStrength(mother).status()).isEqualTo(409);
        assertThat(recordStrength(son).status()).isEqualTo(200);
    }

    @Test
    void given_a_sentence_for_a_reference__then_it_is_refused_and_nothing_is_erased() {
        Answer answer = erase(PRIVACY_OFFICER, mother, GROUNDS.replace("AVG-2026-0017", "Anna vroeg erom"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").toString()).contains("REFERENCE_MALFORMED");
        assertThat(recordStrength(mother).status()).isEqualTo(200);
    }

    @Test
    void given_a_person_of_another_municipality__then_they_are_unknown_and_the_attempt_is_logged_there() {
        String elsewhere = register(OF_OTHER_MUNICIPALITY, "WK001400");
        String stranger = addMember(OF_OTHER_MUNICIPALITY, elsewhere, "Carla");

        assertThat(erase(PRIVACY_OFFICER, stranger, GROUNDS).status()).isEqualTo(404);
        assertThat(accessLog.about(new HouseholdId(elsewhere), Long.MAX_VALUE, 1))
                .singleElement()
                .satisfies(line -> assertThat(List.of(line.reader(), line.operation(), line.outcome()))
                        .containsExactly(PRIVACY_OFFICER, "person.erasure", "DENIED"));
    }

    @Test
    void given_somebody_else__then_they_may_not_erase() {
        for (String user : List.of(CASEWORKER, "p.hofstra", "r.mulder", "b.kuiper")) {
            assertThat(erase(user, mother, GROUNDS).status()).as(user).isEqualTo(403);
        }
        assertThat(recordStrength(mother).status()).isEqualTo(200);
    }

    @Test
    void given_what_was_done_and_tried__then_the_privacy_officer_sees_it_in_the_log_page_by_page() {
        erase(PRIVACY_OFFICER, mother, GROUNDS);
        edge.send(edge.as("s.postma", "/v1/households/" + household + "/access-log-entries")
                .header("X-Purpose", "supervision"));

        Answer page = log("?limit=2");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.json().path("entries").path(0).path("operation").asString())
                .isEqualTo("household.access-log");
        assertThat(page.json().path("entries").path(1).path("outcome").asString())
                .isEqualTo("DENIED");

        Answer next = log("?limit=2&before=" + page.json().path("before").asLong());
        assertThat(next.json().path("entries").path(0).path("operation").asString())
                .isEqualTo("person.erasure");
        assertThat(next.json().path("entries").path(0).path("personIds").path(0).asString())
                .isEqualTo(mother);
    }

    private Answer log(String query) {
        return edge.send(edge.as(PRIVACY_OFFICER, "/v1/households/" + household + "/access-log-entries" + query)
                .header("X-Purpose", "supervision"));
    }

    private String register(String user, String neighbourhood) {
        return command(
                        user,
                        "/v1/households",
                        "{\"neighbourhood\":\"" + neighbourhood + "\",\"householdType\":\"SINGLE_PARENT\","
                                + "\"source\":\"SCHOOL\",\"occurredOn\":\"2026-01-12\"}")
                .text("householdId");
    }

    private String addMember(String user, String file, String name) {
        return command(
                        user,
                        "/v1/households/" + file + "/members",
                        "{\"name\":\"" + name + "\",\"birthDate\":\"1988-05-17\",\"role\":\"PARENT\","
                                + "\"fromDate\":\"2026-01-12\"}")
                .text("personId");
    }

    private Answer recordStrength(String person) {
        return command(
                CASEWORKER,
                "/v1/households/" + household + "/strengths",
                "{\"lifeDomain\":\"HOUSING\",\"text\":\"het gaat goed\",\"about\":[\"" + person
                        + "\"],\"occurredOn\":\"2026-01-12\"}");
    }

    private Answer command(String user, String path, String body) {
        return edge.send(request(user, path, body)
                .header("X-Purpose", "casework")
                .header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private Answer erase(String user, String person, String body) {
        return edge.send(
                request(user, "/v1/persons/" + person + "/erasures", body).header("X-Purpose", "data-subject-request"));
    }

    private HttpRequest.Builder request(String user, String path, String body) {
        return edge.as(user, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }
}
