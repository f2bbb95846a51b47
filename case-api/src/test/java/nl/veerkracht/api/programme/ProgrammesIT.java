package nl.veerkracht.api.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.veerkracht.api.AtOnce;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import nl.veerkracht.api.register.RegisterUser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** What a programme manager does with a programme, over HTTP. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammesIT {

    private static final String PROGRAMMES = "/v1/programmes";

    private final RegisterUser manager;
    private final RegisterUser caseworker;
    private final RegisterUser elsewhere;

    ProgrammesIT(@Autowired Environment environment) {
        Edge edge = new Edge(environment);
        manager = new RegisterUser(edge, "p.hofstra");
        caseworker = new RegisterUser(edge, "c.devries");
        elsewhere = new RegisterUser(edge, "f.wiersma");
    }

    @Test
    void a_programme_is_started_and_listed_for_who_works_in_the_municipality() {
        String code = code();
        String path = started(code);

        Answer one = manager.get(path);
        assertThat(one.status()).isEqualTo(200);
        assertThat(one.header("ETag")).isEqualTo("\"0\"");
        assertThat(one.text("code")).isEqualTo(code);
        assertThat(one.text("municipality")).isEqualTo("GM1952");
        assertThat(one.text("untilDate")).isEqualTo("2027-01-01");
        assertThat(one.json().path("entries").toString())
                .isEqualTo("[{\"entry\":0,\"kind\":\"started\",\"validOn\":\"2025-01-01\"}]");
        assertThat(codes(caseworker)).contains(code);
        assertThat(codes(elsewhere)).doesNotContain(code);
        assertThat(caseworker.get(path).status()).isEqualTo(403);
        assertThat(caseworker.send(PROGRAMMES, start(code())).status()).isEqualTo(403);
    }

    @Test
    void a_code_is_that_of_one_programme() throws Exception {
        String code = code();

        List<Integer> answers =
                AtOnce.atOnce(6, number -> manager.send(PROGRAMMES, start(code)).status());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 422);
        assertThat(codes(manager)).containsOnlyOnce(code);
        assertThat(manager.send(PROGRAMMES, start(code)).text("code")).isEqualTo("PROGRAMME_CODE_TAKEN");
        assertThat(manager.send(PROGRAMMES, start("no code")).json().toString()).contains("PROGRAMME_CODE_MALFORMED");
    }

    @Test
    void a_programme_of_another_municipality_is_one_that_does_not_exist() {
        String theirs = PROGRAMMES + "/" + FirstProgrammes.idOf("GRN-KANSRIJKE-START");
        String nobodys = PROGRAMMES + "/" + UUID.randomUUID();
        for (String path : List.of(theirs, nobodys)) {
            assertThat(manager.get(path).status()).isEqualTo(404);
            assertThat(manager.get(path).text("code")).isEqualTo("RECORD_UNKNOWN");
            assertThat(manager.decide(path + "/budgets", 0, "{'totalCents':1,'on':'2025-01-01'}")
                            .status())
                    .isEqualTo(404);
            assertThat(manager.decide(
                                    path + "/reporting-periods",
                                    0,
                                    "{'fromDate':'2025-01-01','untilDate':'2025-04-01'}")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void what_is_granted_and_what_is_missing_add_up_to_the_budget() {
        String path = started(code());
        done(path, "/budgets", 0, "{'totalCents':150000000,'on':'2025-01-01'}");
        done(
                path,
                "/fundings",
                1,
                "{'funder':'NPG','funderKind':'NPG','amountCents':121000000,'grantedOn':'2025-02-01'}");

        Answer tooMuch = manager.decide(
                path + "/fundings",
                2,
                "{'funder':'Fonds','funderKind':'OTHER','amountCents':29000001,'grantedOn':'2025-02-01'}");
        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.text("code")).isEqualTo("FUNDING_EXCEEDS_BUDGET");
        Answer lowered = manager.decide(
                path + "/entries/1/corrections",
                2,
                "{'reason':'TYPING_ERROR','fact':{'kind':'budget-set','totalCents':100000000,'on':'2025-01-01'}}");
        assertThat(lowered.text("code")).isEqualTo("ENTRY_STILL_NEEDED");

        JsonNode funding = manager.get(path).json().path("funding");
        assertThat(funding.path("budgetCents").asLong()).isEqualTo(150_000_000);
        assertThat(funding.path("grantedCents").asLong()).isEqualTo(121_000_000);
        assertThat(funding.path("missingCents").asLong()).isEqualTo(29_000_000);
        assertThat(funding.at("/fundings/0/funder").asString()).isEqualTo("NPG");
    }

    @Test
    void a_definition_is_published_as_the_product_has_it_and_stays_so() {
        String path = started(code());
        done(
                path,
                "/indicators",
                0,
                "{'code':'households-reached','version':1,'validFrom':'2025-01-01','threshold':10}");
        done(path, "/targets", 1, "{'indicator':'households-reached','value':40,'setOn':'2025-01-01'}");

        assertThat(manager.decide(path + "/entries/1/withdrawals", 2, "{'reason':'OTHER'}")
                        .text("code"))
                .isEqualTo("PUBLICATION_STANDS");
        assertThat(manager.decide(path + "/indicators", 2, "{'code':'loneliness','version':1,'validFrom':'2025-01-01'}")
                        .text("code"))
                .isEqualTo("INDICATOR_NOT_RECKONED");
        JsonNode programme = manager.get(path).json();
        assertThat(programme.at("/definitions/0/texts/nameNl").asString()).isEqualTo("Bereikte huishoudens");
        assertThat(programme.at("/definitions/0/threshold").asInt()).isEqualTo(10);
        assertThat(programme.at("/targets/0/indicator").asString()).isEqualTo("households-reached");
        assertThat(programme.at("/targets/0").hasNonNull("year")).isFalse();
        assertThat(programme.at("/targets/0/value").asInt()).isEqualTo(40);
    }

    @Test
    void a_period_is_provisional_until_it_is_definitive() {
        String path = started(code());
        String quarter = "{'fromDate':'2025-01-01','untilDate':'2025-04-01'}";
        done(path, "/reporting-periods", 0, quarter);
        JsonNode closed = manager.get(path).json().at("/periods/0");
        assertThat(closed.path("status").asString()).isEqualTo("PROVISIONAL");
        assertThat(closed.path("closedAt").asString()).endsWith("Z");
        assertThat(closed.hasNonNull("finalisedAt")).isFalse();

        done(path, "/finalisations", 1, quarter);
        done(path, "/revisions", 2, "{'fromDate':'2025-01-01','untilDate':'2025-04-01','reason':'CORRECTED_ENTRIES'}");

        JsonNode revised = manager.get(path).json().at("/periods/0");
        assertThat(revised.path("status").asString()).isEqualTo("DEFINITIVE");
        assertThat(revised.path("finalisedAt").asString()).endsWith("Z");
        assertThat(revised.at("/revisions/0/reason").asString()).isEqualTo("CORRECTED_ENTRIES");
        assertThat(revised.at("/revisions").size()).isEqualTo(1);
    }

    @Test
    void a_decision_rests_on_a_version_and_takes_effect_once() {
        String path = started(code());
        String body = "{'residents':600,'on':'2025-01-01'}";
        String key = UUID.randomUUID().toString();

        assertThat(manager.send(path + "/population-estimates", body).status()).isEqualTo(428);
        assertThat(manager.decide(path + "/population-estimates", 5, body).status())
                .isEqualTo(412);
        Answer first = manager.send(path + "/population-estimates", body, key, 0L);
        Answer again = manager.send(path + "/population-estimates", body, key, 0L);
        assertThat(first.status()).isEqualTo(200);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(manager.get(path).json().path("populationEstimate").asInt()).isEqualTo(600);
    }

    private void done(String path, String command, long version, String body) {
        Answer answer = manager.decide(path + command, version, body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    private String started(String code) {
        Answer answer = manager.send(PROGRAMMES, start(code));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith(answer.text("id"));
        return PROGRAMMES + "/" + answer.text("id");
    }

    private static String start(String code) {
        return "{'code':'" + code + "','name':'Proeftuin','fromDate':'2025-01-01','untilDate':'2027-01-01'}";
    }

    private static String code() {
        return "P-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    private static List<String> codes(RegisterUser user) {
        return user.get(PROGRAMMES)
                .json()
                .path("programmes")
                .valueStream()
                .map(programme -> programme.path("code").asString())
                .toList();
    }
}
