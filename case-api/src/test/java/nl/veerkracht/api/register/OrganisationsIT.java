package nl.veerkracht.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.veerkracht.api.AtOnce;
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

@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrganisationsIT {

    private static final String ORGANISATIONS = "/v1/organisations";

    private final RegisterUser manager;
    private final RegisterUser managerElsewhere;
    private final RegisterUser caseworker;
    private final RegisterUser evaluator;

    OrganisationsIT(@Autowired Environment environment) {
        Edge edge = new Edge(environment);
        manager = new RegisterUser(edge, "h.regio");
        managerElsewhere = new RegisterUser(edge, "g.stad");
        caseworker = new RegisterUser(edge, "c.devries");
        evaluator = new RegisterUser(edge, "r.mulder");
    }

    @Test
    void what_is_registered_is_there_for_who_works_in_the_municipality() {
        String name = name();
        String path = registered(name);

        Answer one = caseworker.get(path);
        assertThat(one.status()).isEqualTo(200);
        assertThat(one.header("ETag")).isEqualTo("\"0\"");
        assertThat(one.text("name")).isEqualTo(name);
        assertThat(one.text("type")).isEqualTo("SCHOOL");
        assertThat(one.text("fromDate")).isEqualTo("2020-01-01");
        assertThat(one.json().hasNonNull("untilDate")).isFalse();
        assertThat(names(caseworker)).contains(name);
        assertThat(evaluator.get(ORGANISATIONS).status()).isEqualTo(403);
        assertThat(caseworker.send(ORGANISATIONS, registration(name())).status())
                .isEqualTo(403);
    }

    @Test
    void another_municipality_sees_and_changes_nothing_of_it() {
        String name = name();
        String path = registered(name);

        assertThat(names(managerElsewhere)).doesNotContain(name);
        assertThat(managerElsewhere.get(path).text("code")).isEqualTo("RECORD_UNKNOWN");
        Answer ended = managerElsewhere.decide(path + "/endings", 0, "{'untilDate':'2024-01-01','reason':'STOPPED'}");
        assertThat(ended.status()).isEqualTo(404);
        assertThat(managerElsewhere.send(ORGANISATIONS, registration(name)).status())
                .as("its own register may have the same name")
                .isEqualTo(201);
    }

    @Test
    void a_name_is_there_once() {
        String name = name();
        registered(name);

        Answer again = manager.send(ORGANISATIONS, registration(name));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text("code")).isEqualTo("ORGANISATION_ALREADY_REGISTERED");
    }

    @Test
    void of_many_who_register_one_name_at_once_one_does() throws Exception {
        String name = name();

        List<Integer> answers = AtOnce.atOnce(
                6, number -> manager.send(ORGANISATIONS, registration(name)).status());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 422);
        assertThat(names(manager)).containsOnlyOnce(name);
    }

    @Test
    void it_is_corrected_ended_and_taken_back() {
        String path = registered(name());
        String name = name();

        Answer corrected = manager.decide(
                path + "/entries/0/corrections",
                0,
                "{'reason':'TYPING_ERROR','fact':{'kind':'registered','name':'" + name
                        + "','type':'SAFE_HOME','fromDate':'2021-01-01'}}");
        assertThat(corrected.status()).as(corrected.response().body()).isEqualTo(200);
        Answer ended = manager.decide(path + "/endings", 1, "{'untilDate':'2024-01-01','reason':'STOPPED'}");
        assertThat(ended.status()).isEqualTo(200);
        assertThat(manager.get(path).text("untilDate")).isEqualTo("2024-01-01");
        Answer withdrawn = manager.decide(path + "/entries/2/withdrawals", 2, "{'reason':'NEW_INFORMATION'}");
        assertThat(withdrawn.status()).isEqualTo(200);

        Answer one = manager.get(path);
        assertThat(one.text("name")).isEqualTo(name);
        assertThat(one.text("type")).isEqualTo("SAFE_HOME");
        assertThat(one.json().hasNonNull("untilDate")).isFalse();
        assertThat(one.json().path("version").asLong()).isEqualTo(3);
        assertThat(one.json().path("entries").toString())
                .isEqualTo("[{\"entry\":1,\"kind\":\"registered\",\"validOn\":\"2021-01-01\"}]");
    }

    @Test
    void a_decision_rests_on_a_version_and_takes_effect_once() {
        String path = registered(name());
        String body = "{'untilDate':'2024-01-01','reason':'STOPPED'}";
        String key = UUID.randomUUID().toString();

        assertThat(manager.send(path + "/endings", body).status()).isEqualTo(428);
        assertThat(manager.decide(path + "/endings", 5, body).status()).isEqualTo(412);
        Answer first = manager.send(path + "/endings", body, key, 0L);
        Answer again = manager.send(path + "/endings", body, key, 0L);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(manager.get(path).json().path("version").asLong()).isEqualTo(1);
    }

    @Test
    void what_is_no_organisation_is_not_found() {
        assertThat(manager.get(ORGANISATIONS + "/" + UUID.randomUUID()).text("code"))
                .isEqualTo("RECORD_UNKNOWN");
    }

    private String registered(String name) {
        Answer answer = manager.send(ORGANISATIONS, registration(name));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith(answer.text("id"));
        return ORGANISATIONS + "/" + answer.text("id");
    }

    private static List<String> names(RegisterUser user) {
        return user.get(ORGANISATIONS)
                .json()
                .path("organisations")
                .valueStream()
                .map(organisation -> organisation.path("name").asString())
                .toList();
    }

    private static String registration(String name) {
        return "{'name':'" + name + "','type':'SCHOOL','fromDate':'2020-01-01'}";
    }

    private static String name() {
        return "School " + UUID.randomUUID();
    }
}
