package nl.veerkracht.api.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.household.Caseworker;
import nl.veerkracht.api.platform.security.Edge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/**
 * The indicators for who may see everything: each test enrols households on a day of its own, and asks about that day, since others
 * work in the same programme.
 */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class IndicatorsContract {

    @Autowired
    Environment environment;

    @Autowired
    JdbcTemplate jdbc;

    private Edge edge;
    private Caseworker anna;
    private Caseworker evaluator;
    private String programme;

    @BeforeEach
    void desks() {
        edge = new Edge(environment);
        anna = new Caseworker(edge, "c.devries");
        evaluator = new Caseworker(edge, "r.mulder", "evaluation");
        programme = anna.get("/v1/programmes")
                .json()
                .at("/programmes/0/programmeId")
                .asString();
    }

    @Test
    void given_three_households_on_a_day__then_they_and_their_members_are_reached_and_each_figure_opens_into_them() {
        List<String> files = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            String file = anna.newFile();
            anna.newMember(file, "PARENT");
            files.add(file.replace("/v1/households/", ""));
            enrol(file, "2026-08-03", number == 0 ? "COMPLEX_YOUTH_CARE" : "OGGZ");
        }

        JsonNode answer = indicators("from=2026-08-03&validAt=2026-08-03&split=TARGET_GROUP");
        assertThat(answer.path("fromDate").asString()).isEqualTo("2026-08-03");
        assertThat(answer.path("untilDate").asString()).isEqualTo("2026-08-04");
        assertThat(answer.path("position").asLong()).isPositive();
        JsonNode households = line(answer, "households-reached");
        assertThat(households.path("definitionVersion").asInt()).isEqualTo(1);
        assertThat(households.at("/figure/value").asInt()).isEqualTo(3);
        assertThat(cells(households)).containsExactly("COMPLEX_YOUTH_CARE=1", "OGGZ=2");
        JsonNode persons = line(answer, "persons-reached");
        assertThat(persons.at("/figure/value").asInt()).isEqualTo(3);
        assertThat(persons.at("/estimate/aim").asInt()).isEqualTo(600);
        assertThat(persons.at("/estimate/reachedPercent").asString()).isEqualTo("0.5");
        assertThat(households.at("/target/reason").asString()).isEqualTo("NO_TARGET");

        JsonNode why =
                answer("/households-reached?from=2026-08-03&validAt=2026-08-03&split=TARGET_GROUP&cell=OGGZ", 200);
        assertThat(StreamSupport.stream(why.path("parts").spliterator(), false)
                        .map(part -> part.path("householdId").asString()))
                .containsExactlyInAnyOrder(files.get(1), files.get(2));
        assertThat(why.at("/indicators/indicators").size()).isEqualTo(1);
        assertThat(why.at("/parts/0/on").asString()).isEqualTo("2026-08-03");
        assertThat(why.at("/parts/0/sources/0/entry").asInt()).isEqualTo(3);
    }

    @Test
    void a_late_entry_changes_the_figure_of_its_day_and_not_what_was_known_before() {
        String file = anna.newFile();
        enrol(file, "2026-08-04", "OGGZ");
        Instant between = Instant.now();
        enrol(anna.newFile(), "2026-08-04", "OGGZ");

        String day = "from=2026-08-04&validAt=2026-08-04";
        assertThat(line(indicators(day), "households-reached")
                        .at("/figure/value")
                        .asInt())
                .isEqualTo(2);
        assertThat(line(indicators(day + "&knownAt=" + between), "households-reached")
                        .at("/figure/value")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void what_was_not_measured_is_null_with_a_reason_and_never_nothing() {
        enrol(anna.newFile(), "2026-08-05", "OGGZ");

        JsonNode answer = indicators("from=2026-08-05&validAt=2026-08-05");
        assertThat(figure(answer, "buddy-matches")).isEqualTo("null NOT_RECORDED");
        assertThat(figure(answer, "conference-lead-time")).isEqualTo("null NOTHING_TO_MEASURE");
        assertThat(figure(answer, "new-ties")).isEqualTo("0.0 ");

        JsonNode later = indicators("from=2027-02-05&validAt=2027-02-05");
        assertThat(figure(later, "care-hours-6-months")).isEqualTo("null NOT_MEASURED");
        assertThat(line(later, "care-hours-6-months")
                        .at("/figure/missing/NO_BASELINE")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void who_looks_into_households_leaves_a_line_in_the_access_log_with_each_of_them() {
        String file = anna.newFile();
        enrol(file, "2026-08-06", "OGGZ");

        answer("/households-reached?from=2026-08-06&validAt=2026-08-06", 200);

        assertThat(jdbc.queryForList(
                        "select e.reader || ' ' || e.operation || ' ' || e.outcome from access_log_entry e"
                                + " join access_log_household h on h.entry_id = e.entry_id"
                                + " where h.household_id = cast(? as uuid)",
                        String.class,
                        file.replace("/v1/households/", "")))
                .contains("r.mulder indicator.parts GRANTED");
    }

    @Test
    void only_who_may_see_everything_is_answered() {
        String path = "/v1/programmes/" + programme + "/indicators";
        assertThat(anna.get(path).status()).isEqualTo(403);
        assertThat(new Caseworker(edge, "p.hofstra", "casework").get(path).status())
                .isEqualTo(403);
        String elsewhere = new Caseworker(edge, "f.wiersma")
                .get("/v1/programmes")
                .json()
                .at("/programmes/0/programmeId")
                .asString();
        assertThat(evaluator.get("/v1/programmes/" + elsewhere + "/indicators").status())
                .isEqualTo(404);
    }

    @Test
    void a_question_that_cannot_be_answered_is_told_what_is_wrong_with_it() {
        assertThat(answer("?from=2026-08-07&validAt=2026-08-06", 400)
                        .path("code")
                        .asString())
                .isEqualTo("PERIOD_ENDS_BEFORE_IT_BEGINS");
        assertThat(answer("?knownAt=2999-01-01T00:00:00Z", 400).path("code").asString())
                .isEqualTo("KNOWN_AT_IN_FUTURE");
        assertThat(answer("/no-such-indicator", 404).path("code").asString()).isEqualTo("RECORD_UNKNOWN");
        assertThat(answer("/new-ties?split=QUARTER", 400).path("code").asString())
                .isEqualTo("SPLIT_WITHOUT_CELL");
        assertThat(answer("?split=SHOE_SIZE", 400).path("code").asString()).isEqualTo("INPUT_INVALID");
    }

    private void enrol(String file, String on, String group) {
        long version =
                anna.get(file + "?minPosition=" + head()).json().path("version").asLong();
        Edge.Answer answer = anna.decide(
                file + "/enrolments",
                version,
                "{'programmeId':'" + programme + "','enrolledOn':'" + on + "','targetGroup':'" + group
                        + "','policyTasks':[1]}");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    private JsonNode indicators(String question) {
        return answer("?" + question + "&minPosition=" + head(), 200);
    }

    private long head() {
        return jdbc.queryForObject("select max(global_index) from domain_event_entry", Long.class);
    }

    private JsonNode answer(String rest, int status) {
        Edge.Answer answer = evaluator.get("/v1/programmes/" + programme + "/indicators" + rest);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        return answer.json();
    }

    private static JsonNode line(JsonNode answer, String code) {
        return StreamSupport.stream(answer.path("indicators").spliterator(), false)
                .filter(line -> line.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String figure(JsonNode answer, String code) {
        JsonNode figure = line(answer, code).path("figure");
        return figure.path("value") + " " + figure.path("reason").asString("");
    }

    private static List<String> cells(JsonNode line) {
        return StreamSupport.stream(line.path("cells").spliterator(), false)
                .map(cell -> cell.path("cell").asString() + "=" + cell.at("/figure/value"))
                .toList();
    }
}
