package nl.veerkracht.api.household;

import static nl.veerkracht.api.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The meldcode over HTTP: step by step for the safety officer of the municipality, and for nobody else. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class SafetySignalsContract {

    static final String SIGNALS = "/v1/safety-signals";
    private static final String NOWHERE = SIGNALS + "/00000000-0000-4000-8000-00000000000f";
    private static final String ERASURE =
            "{'ground':'REQUEST_UNDER_CARE_LAW','reason':'REQUEST_BY_PERSON','reference':'AVG-2026-0017'}";

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    private Edge edge;
    private Caseworker anna;
    private Caseworker officer;
    private String file;
    private String household;
    private String mother;
    private String neighbour;

    @BeforeEach
    void aFileWithAMotherAndANeighbour() {
        edge = new Edge(environment);
        anna = new Caseworker(edge, "c.devries");
        officer = new Caseworker(edge, "e.kamminga", "safety");
        file = anna.newFile();
        household = file.substring("/v1/households/".length());
        mother = anna.newMember(file, "PARENT");
        neighbour = anna.newNeighbour(file);
    }

    @Test
    void the_five_steps_in_their_order_and_what_stands_after_them() {
        String signal = recorded();
        refused(officer.decide(signal + "/weighings", 0, weighing(true)), "WEIGHING_NEEDS_CONSULTATION");
        accepted(officer.send(signal + "/consultations", "{'parties':['COLLEAGUE'],'heldOn':'2024-02-03'}"));
        refused(officer.decide(signal + "/weighings", 1, weighing(true)), "WEIGHING_NEEDS_CONVERSATION");
        accepted(officer.send(
                signal + "/skipped-conversations", "{'reason':'DANGER_TO_CONCERNED','decidedOn':'2024-02-04'}"));
        refused(officer.decide(signal + "/reports", 2, "{'reportedOn':'2024-02-05'}"), "DECISION_NEEDS_WEIGHING");
        accepted(officer.decide(signal + "/weighings", 2, weighing(true)));
        refused(officer.decide(signal + "/help", 3, help("")), "REPORT_REQUIRED");
        refused(
                officer.decide(signal + "/closings", 3, "{'reason':'SAFE_AGAIN','closedOn':'2024-03-01'}"),
                "CLOSING_NEEDS_DECISION");
        Answer report = accepted(officer.decide(signal + "/reports", 3, "{'reportedOn':'2024-02-05'}"));
        accepted(officer.decide(signal + "/help", 4, help("")));
        accepted(officer.decide(signal + "/closings", 5, "{'reason':'SAFE_AGAIN','closedOn':'2024-03-01'}"));
        refused(officer.send(signal + "/conversations", "{'heldOn':'2024-03-02'}"), "SIGNAL_CLOSED");

        assertThat(report.json().path("position").isNull()).isTrue();
        assertThat(report.json().path("householdId").isNull()).isTrue();
        Answer read = officer.get(signal);
        assertThat(read.header("ETag")).isEqualTo("\"6\"");
        assertThat(read.text("state")).isEqualTo("CLOSED");
        assertThat(read.json().path("steps").findValuesAsString("kind"))
                .containsExactly(
                        "recorded",
                        "consultation-held",
                        "conversation-skipped",
                        "weighed",
                        "reported",
                        "help-organised",
                        "closed");
        assertThat(read.json().at("/steps/0/fact/text").asString()).isEqualTo("blauwe plekken");
        assertThat(read.json().at("/steps/5/fact/text").asString()).isEqualTo("oma komt elke dag");
        Answer list = officer.get(SIGNALS + "?household=" + household);
        assertThat(list.json().path("signals").findValuesAsString("state")).containsExactly("CLOSED");
        assertThat(list.json().at("/signals/0/observedOn").asString()).isEqualTo("2024-02-02");
    }

    @Test
    void given_danger__when_it_is_deviated_from_reporting__then_that_has_a_motivation_which_is_sealed() {
        String signal = weighed(true);
        Answer without = officer.decide(signal + "/help", 3, help(",'deviation':'OTHER'"));
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.json().at("/errors/0/pointer").asString()).isEqualTo("#/motivation");

        accepted(officer.decide(signal + "/help", 3, help(",'deviation':'OTHER','motivation':'zij zijn al in beeld'")));

        assertThat(officer.get(signal).json().at("/steps/4/fact/motivation").asString())
                .isEqualTo("zij zijn al in beeld");
        assertThat(stored()).isNotEmpty().noneMatch(payload -> payload.contains("in beeld"));
    }

    @Test
    void entries_are_corrected_and_withdrawn_through_the_same_rules() {
        String signal = weighed(false);
        refused(
                officer.decide(signal + "/entries/1/withdrawals", 3, "{'reason':'TYPING_ERROR'}"),
                "ENTRY_STILL_NEEDED");
        refused(
                officer.decide(
                        signal + "/entries/1/corrections",
                        3,
                        "{'reason':'WRONG_DATE','fact':{'kind':'consultation-held','parties':['COLLEAGUE'],'heldOn':'2024-02-06'}}"),
                "ENTRY_STILL_NEEDED");
        accepted(
                officer.decide(
                        signal + "/entries/1/corrections",
                        3,
                        "{'reason':'WRONG_DATE','fact':{'kind':'consultation-held','parties':['SAFE_AT_HOME'],'heldOn':'2024-02-05'}}"));
        accepted(officer.decide(signal + "/entries/3/withdrawals", 4, "{'reason':'TYPING_ERROR'}"));

        Answer read = officer.get(signal);
        assertThat(read.text("state")).isEqualTo("RECORDED");
        assertThat(read.json().path("steps").findValuesAsString("entry")).containsExactly("0", "2", "4");
        assertThat(read.json().at("/steps/2/entry").asInt()).isEqualTo(4);
        assertThat(read.json().at("/steps/2/on").asString()).isEqualTo("2024-02-05");
    }

    @Test
    void a_decision_rests_on_the_version_of_the_screen_and_a_repeated_request_gets_the_same_answer() {
        String signal = recorded();
        String body = "{'parties':['COLLEAGUE'],'heldOn':'2024-02-03'}";
        Answer first = accepted(officer.send(signal + "/consultations", body, "safety-key-" + signal, null));
        Answer again = accepted(officer.send(signal + "/consultations", body, "safety-key-" + signal, null));

        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(officer.get(signal).header("ETag")).isEqualTo("\"1\"");
        assertThat(officer.send(signal + "/weighings", weighing(true)).status()).isEqualTo(428);
        assertThat(officer.decide(signal + "/weighings", 0, weighing(true)).status())
                .isEqualTo(412);
    }

    @Test
    void given_eight_who_record_a_step_at_once__then_each_gets_its_place() throws Exception {
        String signal = recorded();

        List<Answer> answers = atOnce(8, client -> officer.send(signal + "/conversations", "{'heldOn':'2024-02-04'}"));

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(officer.get(signal).header("ETag")).isEqualTo("\"8\"");
    }

    @Test
    void a_signal_is_about_a_household_of_the_own_municipality_and_persons_in_its_file() {
        String elsewhere = new Caseworker(edge, "f.wiersma").newFile().substring("/v1/households/".length());
        Answer far = officer.send(SIGNALS, signal(elsewhere, mother));
        Answer nowhere = officer.send(SIGNALS, signal("00000000-0000-4000-8000-00000000000f", mother));

        assertThat(far.status()).isEqualTo(404);
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(far.text("code")).isEqualTo("HOUSEHOLD_UNKNOWN").isEqualTo(nowhere.text("code"));
        refused(
                officer.send(SIGNALS, signal(household, "00000000-0000-4000-8000-00000000000f")),
                "SIGNAL_ABOUT_UNKNOWN_PERSON");
        assertThat(officer.get(SIGNALS + "?household=" + elsewhere).text("code"))
                .isEqualTo("HOUSEHOLD_UNKNOWN");
    }

    @Test
    void for_the_safety_officer_of_another_municipality_it_does_not_exist() {
        String signal = recorded();
        Caseworker other = new Caseworker(edge, "t.veenstra", "safety");

        for (String path : List.of("", "/access-log-entries")) {
            assertThat(other.get(signal + path).status()).isEqualTo(404);
            assertThat(other.get(signal + path).text("code"))
                    .isEqualTo(other.get(NOWHERE + path).text("code"))
                    .isEqualTo("RECORD_UNKNOWN");
        }
        assertThat(other.send(signal + "/conversations", "{'heldOn':'2024-02-04'}")
                        .status())
                .isEqualTo(404);
        assertThat(other.send(signal + "/erasures", ERASURE).status()).isEqualTo(404);
        assertThat(officer.get(signal).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void given_a_person_who_was_erased__then_texts_about_them_open_no_more_and_nothing_new_names_them() {
        String signal = recorded();
        accepted(new Caseworker(edge, "v.dijkema").send("/v1/persons/" + mother + "/erasures", ERASURE));

        Answer read = officer.get(signal);
        assertThat(read.json().at("/steps/0/fact").has("text")).isFalse();
        assertThat(read.json().at("/steps/0/erased").asBoolean()).isTrue();
        assertThat(officer.send(SIGNALS, signal(household, mother)).text("code"))
                .isEqualTo("PERSON_ERASED");
        assertThat(officer.send(SIGNALS, signal(household, neighbour)).status()).isEqualTo(201);
    }

    @Test
    void given_a_signal_that_was_erased__then_its_texts_are_gone_and_those_of_the_plan_are_not() {
        String signal = weighed(false);
        String other = recorded();

        assertThat(officer.send(signal + "/erasures", ERASURE).status()).isEqualTo(204);
        assertThat(officer.send(signal + "/erasures", ERASURE).status()).isEqualTo(204);

        Answer read = officer.get(signal);
        assertThat(read.json().path("erased").asBoolean()).isTrue();
        assertThat(read.json().at("/steps/0/fact").has("text")).isFalse();
        assertThat(read.json().at("/steps/0/erased").asBoolean()).isFalse();
        assertThat(officer.get(other).json().at("/steps/0/fact/text").asString())
                .isEqualTo("blauwe plekken");
        assertThat(anna.get(file).response().body()).contains("Noor de Boer");
        assertThat(officer.decide(signal + "/help", 3, help("")).text("code")).isEqualTo("SIGNAL_ERASED");
        accepted(officer.decide(signal + "/reports", 3, "{'reportedOn':'2024-02-05'}"));
    }

    @Test
    void who_looked_is_logged_for_the_safety_officers_alone() {
        String signal = recorded();
        officer.get(signal);
        officer.get(SIGNALS + "?household=" + household);
        new Caseworker(edge, "t.veenstra", "safety").get(signal);

        Answer log = officer.get(signal + "/access-log-entries");
        assertThat(log.json().path("entries").findValuesAsString("operation"))
                .containsExactly(
                        "safety-signal.access-log", "safety-signal.one", "safety-signal.list", "safety-signal.one");
        assertThat(log.json().at("/entries/1/outcome").asString()).isEqualTo("DENIED");
        assertThat(log.json().at("/entries/3/personIds/0").asString()).isEqualTo(mother);
        assertThat(log.json().at("/entries/3/purpose").asString()).isEqualTo("safety");
        assertThat(new Caseworker(edge, "v.dijkema")
                        .get(file + "/access-log-entries")
                        .response()
                        .body())
                .doesNotContain("safety")
                .doesNotContain("e.kamminga")
                .doesNotContain("t.veenstra");
    }

    /** @return the path of a new signal */
    private String recorded() {
        return SIGNALS + "/"
                + accepted(officer.send(SIGNALS, signal(household, mother))).text("id");
    }

    private String weighed(boolean danger) {
        String signal = recorded();
        accepted(officer.send(signal + "/consultations", "{'parties':['COLLEAGUE'],'heldOn':'2024-02-03'}"));
        accepted(officer.send(signal + "/conversations", "{'heldOn':'2024-02-04'}"));
        accepted(officer.decide(signal + "/weighings", 2, weighing(danger)));
        return signal;
    }

    static String signal(String household, String person) {
        return "{'householdId':'" + household + "','kinds':['NEGLECT'],'persons':['" + person
                + "'],'text':'blauwe plekken','source':'OBSERVED','observedOn':'2024-02-02'}";
    }

    private static String weighing(boolean danger) {
        return "{'suspicion':true,'acute':" + danger + ",'structural':false,'helpPossible':'YES','helpAccepted':'NO',"
                + "'helpEffective':'NOT_ASKED','weighedOn':'2024-02-05'}";
    }

    private String help(String more) {
        return "{'text':'oma komt elke dag','about':['" + mother + "'],'organisedOn':'2024-02-06'" + more + "}";
    }

    private List<String> stored() {
        return jdbc.sql("select payload from safety.domain_event_entry")
                .query(String.class)
                .list();
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 299);
        return answer;
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
        assertThat(answer.text("code")).isEqualTo(code);
    }
}
