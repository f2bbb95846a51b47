package nl.veerkracht.api.household;

import static nl.veerkracht.api.household.TwinHousehold.OTHERS;
import static nl.veerkracht.api.household.TwinHousehold.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import nl.veerkracht.api.platform.security.MappedEndpoints;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** That there is a signal of unsafety shows nowhere: two households that differ in one only are the same to everybody else (ADR-0016). */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class UnseenSignalsContract {

    private static final List<String> COMMON_TABLES = List.of(
            "domain_event_entry",
            "access_log_entry",
            "access_log_household",
            "person_appearance",
            "household_gate",
            "running_plan",
            "plan_register",
            "residence",
            "resident",
            "vault.person_key");
    private static final String ERASURE =
            "{'ground':'REQUEST_UNDER_CARE_LAW','reason':'REQUEST_BY_PERSON','reference':'AVG-2026-0017'}";

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EventStore log;

    private Edge edge;
    private Caseworker officer;
    private TwinHousehold without;
    private TwinHousehold with;

    @BeforeEach
    void twoHouseholdsThatAreTheSame() {
        edge = new Edge(environment);
        officer = new Caseworker(edge, "e.kamminga", "safety");
        without = new TwinHousehold(edge);
        with = new TwinHousehold(edge);
        settle();
    }

    @Test
    void the_answers_to_everybody_else_are_the_same_for_both() {
        playMeldcode();

        Map<String, String> expected = without.answers();
        assertThat(expected).hasSizeGreaterThan(150);
        same(with.answers(), expected);
        assertThat(expected.get("c.devries GET /v1/households/{householdId}/timeline"))
                .startsWith("200 \"3\" ");
        assertThat(expected.get("v.dijkema GET /v1/households/{householdId}/access-log-entries"))
                .startsWith("200 ");
        assertThat(expected.get("m.bakker GET /v1/safety-signals/{signalId}")).contains("ROLE_NOT_ALLOWED");
    }

    @Test
    void what_is_read_of_all_households_together_is_what_it_was_before() {
        List<String> questions = questionsAboutAll();
        Map<String, String> before = ask(questions);
        assertThat(before.get("b.kuiper GET /v1/views")).startsWith("200 ").contains("\"behind\":0");
        assertThat(before.get("b.kuiper POST /v1/admin/verifications"))
                .startsWith("200 ")
                .contains("\"equal\":true");

        playMeldcode();

        same(ask(questions), before);
    }

    @Test
    void the_common_log_and_all_that_stands_beside_it_do_not_grow() {
        Map<String, Long> before = counts();
        Object head = log.createHeadToken();

        playMeldcode();

        assertThat(counts()).isEqualTo(before);
        assertThat(log.createHeadToken()).isEqualTo(head);
        assertThat(log.readEvents(with.signal).hasNext()).isFalse();
        long first = strength(without);
        assertThat(strength(with)).isEqualTo(first + 1);
    }

    @Test
    void the_log_of_the_application_and_its_figures_say_nothing(CapturedOutput output) {
        playMeldcode();
        officer.get("/v1/safety-signals/" + with.signal);
        new Caseworker(edge, "t.veenstra", "safety").get("/v1/safety-signals/" + with.signal);

        assertThat(output.getAll()).contains("Accepted RegisterHousehold");
        assertThat(output.getAll())
                .doesNotContain(with.signal)
                .doesNotContain("RecordSignal")
                .doesNotContain("from e.kamminga");
        for (String figures : List.of("/actuator/prometheus", "/actuator/metrics/http.server.requests")) {
            Answer answer = edge.get("b.kuiper", figures);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.response().body()).contains("/v1/households").doesNotContain("safety-signals");
        }
    }

    @Test
    void a_file_closes_and_a_person_is_erased_as_if_there_were_none() {
        playMeldcode();
        List<String> expected = endOf(without);
        assertThat(endOf(with)).isEqualTo(expected);
        assertThat(expected).allSatisfy(answer -> assertThat(answer).startsWith("20"));
        settle();
        same(with.answers(), without.answers());
    }

    /** Question by question, so that a difference can be read. */
    private static void same(Map<String, String> actual, Map<String, String> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        actual.forEach((question, answer) -> assertThat(answer).as(question).isEqualTo(expected.get(question)));
    }

    private List<String> endOf(TwinHousehold household) {
        List<Answer> answers = new ArrayList<>();
        answers.add(household.anna.decide(
                household.file + "/plans/" + household.plan + "/closings",
                0,
                "{'reason':'OTHER','closedOn':'2024-05-01'}"));
        answers.add(household.anna.decide(
                household.file + "/closures", 3, "{'reason':'DONE','retentionClass':'YOUTH','closedOn':'2024-05-01'}"));
        answers.add(new Caseworker(edge, "v.dijkema").send("/v1/persons/" + household.mother + "/erasures", ERASURE));
        return answers.stream()
                .map(answer -> answer.status() + " "
                        + household.plain(answer.response().body()).replaceAll("\"position\":\\d+", "POSITION"))
                .toList();
    }

    /** All steps, with readings and an attempt from elsewhere among them. */
    private void playMeldcode() {
        with.signal = accepted(
                        officer.send("/v1/safety-signals", SafetySignalsContract.signal(with.household, with.mother)))
                .text("id");
        String signal = "/v1/safety-signals/" + with.signal;
        accepted(officer.send(signal + "/consultations", "{'parties':['COLLEAGUE'],'heldOn':'2024-02-03'}"));
        accepted(officer.send(signal + "/conversations", "{'heldOn':'2024-02-04'}"));
        accepted(officer.decide(
                signal + "/weighings",
                2,
                "{'suspicion':true,'acute':true,'structural':false,'helpPossible':'YES','helpAccepted':'NO',"
                        + "'helpEffective':'NOT_ASKED','weighedOn':'2024-02-05'}"));
        accepted(officer.decide(signal + "/reports", 3, "{'reportedOn':'2024-02-05'}"));
        accepted(officer.get(signal));
        accepted(officer.get("/v1/safety-signals?household=" + with.household));
        assertThat(new Caseworker(edge, "t.veenstra", "safety").get(signal).status())
                .isEqualTo(404);
        accepted(officer.decide(signal + "/closings", 4, "{'reason':'TAKEN_OVER','closedOn':'2024-03-01'}"));
    }

    /** Every question that is put about no one household, and the proof that each view is what the log gives. */
    private List<String> questionsAboutAll() {
        List<String> questions = new ArrayList<>(MappedEndpoints.all().keySet().stream()
                .filter(endpoint -> endpoint.startsWith("GET ") && !endpoint.contains("{"))
                .toList());
        questions.add("GET /actuator/health");
        questions.add("POST /v1/admin/verifications");
        return questions;
    }

    private Map<String, String> ask(List<String> questions) {
        Map<String, String> answers = new TreeMap<>();
        for (String question : questions) {
            for (String user : OTHERS) {
                answers.put(user + " " + question, with.ask(user, question));
            }
        }
        return answers;
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table : COMMON_TABLES) {
            counts.put(
                    table,
                    jdbc.sql("select count(*) from " + table).query(Long.class).single());
        }
        return counts;
    }

    /** @return the position of one fact more about the household */
    private static long strength(TwinHousehold household) {
        return accepted(household.anna.send(
                        household.file + "/strengths",
                        "{'lifeDomain':'PARENTING','text':'sterk','about':['" + household.mother
                                + "'],'occurredOn':'2024-02-07'}"))
                .json()
                .path("position")
                .asLong();
    }

    /** Waits until the views have seen all that was recorded; by a look at both, for the access log has it. */
    private void settle() {
        long head = jdbc.sql("select max(global_index) from domain_event_entry")
                .query(Long.class)
                .single();
        for (TwinHousehold household : List.of(without, with)) {
            accepted(household.anna.get(household.file + "?minPosition=" + head));
        }
        // The views have come so far by then; the automations go at a pace of their own.
        await().until(() ->
                StreamSupport.stream(automations().spliterator(), false).allMatch(behind -> behind.asLong() == 0));
    }

    private JsonNode automations() {
        return edge.get("b.kuiper", "/actuator/health").json().at("/components/automations/details");
    }
}
