package nl.veerkracht.api.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.household.Caseworker;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.views.RebuiltViews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Why a figure is what it is, for two teams of one municipality: each test enrols households on a day of its own. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class OwnTeamContract {

    private static final String REACHED = "households-reached";

    @Autowired
    Environment environment;

    @Autowired
    JdbcTemplate jdbc;

    private Edge edge;
    private Caseworker anna;
    private Caseworker carla;
    private String programme;

    @BeforeEach
    void desks() {
        edge = new Edge(environment);
        anna = new Caseworker(edge, "c.devries");
        carla = new Caseworker(edge, "s.postma");
        programme = anna.get("/v1/programmes")
                .json()
                .path("programmes")
                .valueStream()
                .filter(each -> each.path("code").asString().equals("MG-VEERKRACHT"))
                .findFirst()
                .orElseThrow()
                .path("programmeId")
                .asString();
    }

    @Test
    void a_team_opens_a_figure_into_its_own_households_and_sees_nothing_of_those_of_another() {
        String first = enrolled(anna, "2026-08-08");
        String second = enrolled(anna, "2026-08-08");
        String other = enrolled(carla, "2026-08-08");

        JsonNode why = ownTeam(anna, REACHED + "?from=2026-08-08&validAt=2026-08-08");
        assertThat(why.path("team").asString()).isEqualTo("hoogezand");
        assertThat(figure(why)).isEqualTo("2 ");
        assertThat(households(why)).containsExactlyInAnyOrder(first, second);
        assertThat(why.toString()).doesNotContain(other);
        assertThat(why.at("/definition/version").asInt()).isEqualTo(1);
        assertThat(why.at("/definition/texts/nameNl").asString()).isEqualTo("Bereikte huishoudens");
        assertThat(why.at("/definition/texts/nameEn").asString()).isEqualTo("Households reached");

        JsonNode theirs = ownTeam(carla, REACHED + "?from=2026-08-08&validAt=2026-08-08");
        assertThat(theirs.path("team").asString()).isEqualTo("zuidbroek");
        assertThat(households(theirs)).containsExactly(other);
        assertThat(figure(theirs)).isEqualTo("1 ");

        JsonNode all = everything(REACHED + "?from=2026-08-08&validAt=2026-08-08");
        assertThat(all.path("team").isNull()).isTrue();
        assertThat(households(all)).containsExactlyInAnyOrder(first, second, other);
        assertThat(all.path("definition")).isEqualTo(why.path("definition"));

        // The target of the programme is no target of one of its teams.
        assertThat(all.at("/indicators/indicators/0/target").isObject()).isTrue();
        assertThat(why.at("/indicators/indicators/0").has("target")).isTrue();
        assertThat(why.at("/indicators/indicators/0/target").isNull()).isTrue();
    }

    @Test
    void a_household_that_is_handed_over_moves_from_the_answer_of_one_team_to_that_of_the_other_with_its_past() {
        String household = enrolled(anna, "2026-08-09");
        Instant before = Instant.now();
        String file = "/v1/households/" + household;
        String question = REACHED + "?from=2026-08-09&validAt=2026-08-09";
        assertThat(households(ownTeam(anna, question))).containsExactly(household);
        assertThat(households(ownTeam(carla, question))).isEmpty();

        Edge.Answer handed = anna.decide(
                file + "/handovers",
                anna.get(file).json().path("version").asLong(),
                "{'toUser':'s.postma','toTeam':'zuidbroek','occurredOn':'2026-08-10'}");
        assertThat(handed.status()).as(handed.response().body()).isEqualTo(200);

        for (String asked : List.of(question, question + "&knownAt=" + before)) {
            JsonNode left = ownTeam(anna, asked);
            assertThat(households(left)).as(asked).isEmpty();
            assertThat(left.toString()).doesNotContain(household);
            assertThat(households(ownTeam(carla, asked))).as(asked).containsExactly(household);
        }
    }

    @Test
    void what_was_not_measured_at_the_own_team_is_null_with_a_reason_too() {
        JsonNode why = ownTeam(carla, "conference-lead-time?from=2026-08-11&validAt=2026-08-11");

        assertThat(figure(why)).isEqualTo("null NOTHING_TO_MEASURE");
        assertThat(why.path("parts").isEmpty()).isTrue();
    }

    @Test
    void who_looks_into_the_households_of_the_own_team_leaves_a_line_with_each_of_them() {
        String household = enrolled(anna, "2026-08-12");

        ownTeam(anna, REACHED + "?from=2026-08-12&validAt=2026-08-12");

        assertThat(lines(household)).contains("c.devries indicator.own-team GRANTED");
    }

    @Test
    void only_who_works_with_households_of_the_municipality_has_an_own_team_and_says_for_what() {
        String path = "/v1/programmes/" + programme + "/indicators/" + REACHED + "/own-team";
        for (String user : List.of("p.hofstra", "r.mulder", "b.kuiper", "h.regio", "v.dijkema")) {
            assertThat(new Caseworker(edge, user).get(path).text("code"))
                    .as(user)
                    .isEqualTo("ROLE_NOT_ALLOWED");
        }
        assertThat(new Caseworker(edge, "f.wiersma").get(path).text("code")).isEqualTo("RECORD_UNKNOWN");
        assertThat(edge.get("c.devries", path).text("code")).isEqualTo("PURPOSE_MISSING");
        assertThat(anna.get(path.replace(REACHED, "no-such-indicator")).text("code"))
                .isEqualTo("RECORD_UNKNOWN");
        assertThat(anna.get(path + "?knownAt=2999-01-01T00:00:00Z").text("code"))
                .isEqualTo("KNOWN_AT_IN_FUTURE");
        assertThat(anna.get(path + "?from=2026-08-07&validAt=2026-08-06").text("code"))
                .isEqualTo("PERIOD_ENDS_BEFORE_IT_BEGINS");
    }

    @Test
    void the_version_before_is_built_read_and_fed_and_only_what_it_does_not_know_waits_for_the_newest() {
        String household = enrolled(anna, "2026-08-13");
        String question = REACHED + "?from=2026-08-13&validAt=2026-08-13";
        assertThat(households(ownTeam(anna, question))).containsExactly(household);

        RebuiltViews.rebuild(edge, "indicator", 1);
        assertThat(RebuiltViews.view(edge, "indicator").path("version").asInt()).isEqualTo(1);
        assertThat(RebuiltViews.view(edge, "indicator").path("newest").asInt()).isEqualTo(2);
        String later = enrolled(anna, "2026-08-13");
        assertThat(households(everything(question))).containsExactlyInAnyOrder(household, later);
        Edge.Answer older = anna.get("/v1/programmes/" + programme + "/indicators/" + REACHED + "/own-team");
        assertThat(older.status()).isEqualTo(503);
        assertThat(older.text("code")).isEqualTo("VIEW_TO_BE_REBUILT");
        assertThat(older.text("view")).isEqualTo("indicator");
        assertThat(older.json().path("version").asInt()).isEqualTo(2);
        assertThat(equalsTheLog()).isTrue();

        RebuiltViews.rebuild(edge, "indicator");
        assertThat(RebuiltViews.view(edge, "indicator").path("version").asInt()).isEqualTo(2);
        assertThat(households(ownTeam(anna, question))).containsExactlyInAnyOrder(household, later);
        assertThat(equalsTheLog()).isTrue();
    }

    private boolean equalsTheLog() {
        return RebuiltViews.verify(edge)
                .path("views")
                .valueStream()
                .filter(view -> view.path("view").asString().equals("indicator"))
                .allMatch(view -> view.path("equal").asBoolean());
    }

    /** A new household of her team that takes part from that day on. */
    private String enrolled(Caseworker by, String on) {
        String file = by.newFile();
        Edge.Answer answer = by.decide(
                file + "/enrolments",
                by.get(file + "?minPosition=" + head()).json().path("version").asLong(),
                "{'programmeId':'" + programme + "','enrolledOn':'" + on + "','targetGroup':'OGGZ','policyTasks':[1]}");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return file.replace("/v1/households/", "");
    }

    private long head() {
        return jdbc.queryForObject("select max(global_index) from domain_event_entry", Long.class);
    }

    private JsonNode ownTeam(Caseworker by, String question) {
        return asked(by, question.replace("?", "/own-team?"));
    }

    /** The same, for who may see everything. */
    private JsonNode everything(String question) {
        return asked(new Caseworker(edge, "r.mulder", "evaluation"), question);
    }

    private JsonNode asked(Caseworker by, String question) {
        Edge.Answer answer =
                by.get("/v1/programmes/" + programme + "/indicators/" + question + "&minPosition=" + head());
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json();
    }

    private static String figure(JsonNode why) {
        JsonNode figure = why.at("/indicators/indicators/0/figure");
        return figure.path("value") + " " + figure.path("reason").asString("");
    }

    private static List<String> households(JsonNode why) {
        return StreamSupport.stream(why.path("parts").spliterator(), false)
                .map(part -> part.path("householdId").asString())
                .toList();
    }

    /** What the access log says of a household. */
    private List<String> lines(String household) {
        return jdbc.queryForList(
                "select e.reader || ' ' || e.operation || ' ' || e.outcome from access_log_entry e"
                        + " join access_log_household h on h.entry_id = e.entry_id"
                        + " where h.household_id = cast(? as uuid)",
                String.class,
                household);
    }
}
