package nl.veerkracht.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CoordinatorsIT {

    private static final String COORDINATORS = "/v1/coordinators";

    private final Edge edge;
    private final JdbcClient jdbc;
    private final RegisterUser manager;
    private final RegisterUser managerElsewhere;
    private final RegisterUser caseworker;
    private final RegisterUser caseworkerElsewhere;

    CoordinatorsIT(@Autowired Environment environment, @Autowired JdbcClient jdbc) {
        this.edge = new Edge(environment);
        this.jdbc = jdbc;
        manager = new RegisterUser(edge, "h.regio");
        managerElsewhere = new RegisterUser(edge, "g.stad");
        caseworker = new RegisterUser(edge, "c.devries");
        caseworkerElsewhere = new RegisterUser(edge, "f.wiersma");
    }

    @Test
    void a_caseworker_of_the_region_sees_whom_she_can_pick_and_no_more() {
        String name = name();
        String person = registered(name, "'GM1952'");

        JsonNode line = line(caseworker, "", person);
        assertThat(line.path("name").asString()).isEqualTo(name);
        assertThat(line.path("languages").toString()).isEqualTo("[\"ar\",\"nl\"]");
        assertThat(line.path("region").toString()).isEqualTo("[\"GM1952\"]");
        assertThat(line.toString()).doesNotContain("06-12345678");
        assertThat(caseworker.get(COORDINATORS + "/" + person).status()).isEqualTo(403);
        assertThat(line(caseworkerElsewhere, "", person).isMissingNode()).isTrue();
    }

    @Test
    void the_list_is_of_a_day() {
        String person = registered(name(), "'GM1952'");
        String path = COORDINATORS + "/" + person;
        decided(manager, path + "/profile-changes", 0, profile("'GM1952','GM0014'", "2024-03-01"));
        decided(manager, path + "/endings", 1, "{'untilDate':'2025-01-01','reason':'STOPPED'}");

        assertThat(line(caseworker, "", person).isMissingNode()).isTrue();
        assertThat(line(caseworker, "?validAt=2024-12-31", person).isMissingNode())
                .isFalse();
        assertThat(line(caseworkerElsewhere, "?validAt=2024-02-29", person).isMissingNode())
                .isTrue();
        assertThat(line(caseworkerElsewhere, "?validAt=2024-03-01", person).isMissingNode())
                .isFalse();
    }

    @Test
    void a_regional_manager_keeps_employers_by_date() {
        String person = registered(name(), "'GM1952'");
        String path = COORDINATORS + "/" + person;
        String provider = manager.send(
                        "/v1/organisations",
                        "{'name':'Zorg " + UUID.randomUUID() + "','type':'CARE_PROVIDER','fromDate':'2020-01-01'}")
                .text("id");
        String employer = "{'organisationId':'" + provider + "',";

        decided(manager, path + "/employments", 0, employer + "'fromDate':'2022-01-01'}");
        Answer again = manager.decide(path + "/employments", 1, employer + "'fromDate':'2022-06-01'}");
        assertThat(again.text("code")).isEqualTo("ALREADY_EMPLOYED_THERE");
        Answer unknown = manager.decide(
                path + "/employments", 1, "{'organisationId':'" + UUID.randomUUID() + "','fromDate':'2022-06-01'}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text("code")).isEqualTo("ORGANISATION_UNKNOWN");
        decided(manager, path + "/employment-endings", 1, employer + "'untilDate':'2024-07-01'}");

        Answer one = manager.get(path);
        assertThat(one.header("ETag")).isEqualTo("\"2\"");
        assertThat(one.text("contact")).isEqualTo("06-12345678");
        assertThat(one.json().path("entries").toString())
                .isEqualTo("[{\"entry\":0,\"kind\":\"registered\",\"validOn\":\"2020-01-01\"},"
                        + "{\"entry\":1,\"kind\":\"employed\",\"validOn\":\"2022-01-01\"},"
                        + "{\"entry\":2,\"kind\":\"employment-ended\",\"validOn\":\"2024-07-01\"}]");
        assertThat(one.json().path("employments").toString())
                .isEqualTo("[{\"organisationId\":\"" + provider
                        + "\",\"fromDate\":\"2022-01-01\",\"untilDate\":\"2024-07-01\"}]");
    }

    @Test
    void who_works_elsewhere_only_is_out_of_reach_and_the_attempt_is_logged() {
        String person = registered(name(), "'GM1952'");
        String path = COORDINATORS + "/" + person;

        assertThat(managerElsewhere.get(path).text("code")).isEqualTo("RECORD_UNKNOWN");
        assertThat(managerElsewhere
                        .decide(path + "/endings", 0, "{'untilDate':'2025-01-01','reason':'STOPPED'}")
                        .status())
                .isEqualTo(404);
        assertThat(logged(person, "DENIED")).containsExactly("coordinator.one", "coordinator.change");
        assertThat(manager.get(COORDINATORS + "/" + UUID.randomUUID()).text("code"))
                .isEqualTo("RECORD_UNKNOWN");
    }

    @Test
    void every_look_at_a_name_has_its_purpose_and_its_line_in_the_access_log() {
        String person = registered(name(), "'GM1952'");

        assertThat(edge.get("c.devries", COORDINATORS).text("code")).isEqualTo("PURPOSE_MISSING");
        caseworker.get(COORDINATORS);
        manager.get(COORDINATORS + "/" + person);

        assertThat(logged(person, "GRANTED")).containsExactly("coordinator.list", "coordinator.one");
    }

    @Test
    void a_mistake_is_corrected_and_taken_back() {
        String person = registered(name(), "'GM1952'");
        String path = COORDINATORS + "/" + person;
        String name = name();
        decided(
                manager,
                path + "/entries/0/corrections",
                0,
                "{'reason':'TYPING_ERROR','fact':{'kind':'registered','name':'" + name
                        + "','region':['GM1952'],'fromDate':'2020-01-01'}}");
        decided(manager, path + "/endings", 1, "{'untilDate':'2025-01-01','reason':'STOPPED'}");
        decided(manager, path + "/entries/2/withdrawals", 2, "{'reason':'NEW_INFORMATION'}");

        Answer one = manager.get(path);
        assertThat(one.text("name")).isEqualTo(name);
        assertThat(one.json().path("contact").isNull()).isTrue();
        assertThat(one.json().path("untilDate").isNull()).isTrue();
        assertThat(manager.decide(path + "/endings", 1, "{'untilDate':'2025-01-01','reason':'STOPPED'}")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void the_privacy_officer_of_the_register_erases_and_what_stands_stays_without_a_name() {
        String person = registered(name(), "'GM1952'");
        String path = COORDINATORS + "/" + person;

        Answer erased = edge.send(edge.as("v.dijkema", "/v1/persons/" + person + "/erasures")
                .header("X-Purpose", "data-subject-request")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"ground\":\"REQUEST_UNDER_CARE_LAW\","
                        + "\"reason\":\"REQUEST_BY_PERSON\",\"reference\":\"AVG-2026-0017\"}")));
        assertThat(erased.status()).as(erased.response().body()).isEqualTo(201);

        assertThat(line(caseworker, "", person).path("name").isNull()).isTrue();
        assertThat(line(caseworker, "", person).path("erased").asBoolean()).isTrue();
        Answer one = manager.get(path);
        assertThat(one.json().path("contact").isNull()).isTrue();
        assertThat(one.text("fromDate")).isEqualTo("2020-01-01");
        Answer changed = manager.decide(path + "/profile-changes", 0, profile("'GM1952'", "2024-03-01"));
        assertThat(changed.text("code")).isEqualTo("PERSON_ERASED");
        decided(manager, path + "/endings", 0, "{'untilDate':'2025-01-01','reason':'STOPPED'}");
    }

    private String registered(String name, String region) {
        Answer answer = manager.send(
                COORDINATORS,
                "{'name':'" + name + "','contact':'06-12345678','languages':['nl','ar'],'region':[" + region
                        + "],'fromDate':'2020-01-01'}");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(COORDINATORS + "/" + answer.text("personId"));
        return answer.text("personId");
    }

    private static void decided(RegisterUser user, String path, long version, String body) {
        Answer answer = user.decide(path, version, body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    private static JsonNode line(RegisterUser user, String query, String person) {
        return user.get(COORDINATORS + query)
                .json()
                .path("coordinators")
                .valueStream()
                .filter(line -> line.path("personId").asString().equals(person))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private List<String> logged(String person, String outcome) {
        return jdbc.sql("select e.operation from access_log_entry e"
                        + " where ? = any (e.persons) and e.outcome = ? order by e.entry_id")
                .params(UUID.fromString(person), outcome)
                .query(String.class)
                .list();
    }

    private static String profile(String region, String fromDate) {
        return "{'languages':['nl'],'region':[" + region + "],'fromDate':'" + fromDate + "'}";
    }

    private static String name() {
        return "Joukje " + UUID.randomUUID();
    }
}
