package nl.veerkracht.api.household;

import static nl.veerkracht.api.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Many clients who send to one household at the same moment. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class SimultaneousCommandsContract {

    private static final int CLIENTS = 64;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    private List<Caseworker> colleagues;
    private String file;

    @BeforeEach
    void aFileOfATeamOfTwo() {
        Edge edge = new Edge(environment);
        colleagues = List.of(new Caseworker(edge, "c.devries"), new Caseworker(edge, "m.bakker"));
        file = colleagues.get(0).newFile();
        colleagues.get(1).newMember(file, "PARENT");
    }

    @Test
    void of_64_decisions_on_one_version_one_is_taken_and_the_others_are_told_and_leave_nothing() throws Exception {
        long receipts = receipts();

        List<Edge.Answer> answers = atOnce(CLIENTS, client -> one(client)
                .decide(
                        file + "/caseworkers",
                        2,
                        "{'userId':'colleague-" + client + "','role':'SUPPORT','fromDate':'2024-01-15'}"));

        assertThat(answers.stream().collect(Collectors.groupingBy(Edge.Answer::status, Collectors.counting())))
                .as("one is taken, the others were too late")
                .isEqualTo(Map.of(200, 1L, 412, CLIENTS - 1L));
        assertThat(answers).filteredOn(answer -> answer.status() != 200).allSatisfy(late -> {
            assertThat(late.text("code")).isEqualTo("STALE_VERSION");
            assertThat(late.json().path("currentVersion").asLong())
                    .as("the version of now")
                    .isEqualTo(3);
        });
        Edge.Answer taken = answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow();
        int winner = answers.indexOf(taken);
        assertThat(entries()).as("the decision that was taken, and no other").hasSize(4);
        assertThat(entries().get(3)).contains("\"userId\":\"colleague-" + winner + "\"");
        assertThat(receipts()).as("one answer is kept").isEqualTo(receipts + 1);
    }

    @Test
    void of_64_new_members_each_is_recorded_once() throws Exception {
        List<Edge.Answer> answers = atOnce(CLIENTS, client -> one(client)
                .send(file + "/members", "{'name':'Kind " + client + "','role':'CHILD','fromDate':'2024-01-15'}"));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201));
        List<String> entries = entries();
        assertThat(answers)
                .as("each has an entry of its own, and none is left open between them")
                .extracting(answer -> answer.json().path("version").asLong())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(3, 3 + CLIENTS).boxed().toList());
        assertThat(entries).as("these and no others").hasSize(3 + CLIENTS);
        assertThat(answers).allSatisfy(answer -> assertThat(
                        personOf(entries.get(answer.json().path("version").asInt())))
                .as("the entry that was answered is that of the member who was answered")
                .isEqualTo(answer.text("personId")));
    }

    private Caseworker one(int client) {
        return colleagues.get(client % colleagues.size());
    }

    private List<String> entries() {
        return jdbc.sql(
                        "select payload from domain_event_entry where aggregate_identifier = ? order by sequence_number")
                .param(file.substring(file.lastIndexOf('/') + 1))
                .query(String.class)
                .list();
    }

    private long receipts() {
        return jdbc.sql("select count(*) from command_receipt")
                .query(Long.class)
                .single();
    }

    private static String personOf(String payload) {
        return JsonMapper.shared().readTree(payload).path("personId").asString();
    }
}
