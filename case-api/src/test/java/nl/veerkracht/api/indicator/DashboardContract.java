package nl.veerkracht.api.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.household.Caseworker;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.surroundings.ProgrammeRegister;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.platform.views.ViewPositions;
import nl.veerkracht.api.register.RegisterUser;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What a manager sees of a programme: closed periods, as first reported and as last published, and no small numbers. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class DashboardContract {

    @Autowired
    Environment environment;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ProgrammeRegister register;

    @Autowired
    IndicatorReader reader;

    @Autowired
    ViewPositions positions;

    @Autowired
    Dashboards dashboards;

    private Edge edge;
    private RegisterUser manager;
    private Caseworker anna;
    private String programme;
    private long version;

    @BeforeEach
    void aProgrammeWithTwoDefinitions() {
        edge = new Edge(environment);
        manager = new RegisterUser(edge, "p.hofstra");
        anna = new Caseworker(edge, "c.devries");
        Edge.Answer started = manager.send(
                "/v1/programmes",
                "{'code':'D-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT)
                        + "','name':'Proeftuin','fromDate':'2025-01-01','untilDate':'2027-01-01'}");
        programme = started.text("id");
        version = 0;
        decided("indicators", "{'code':'households-reached','version':1,'validFrom':'2025-01-01'}");
        decided("indicators", "{'code':'buddy-matches','version':1,'validFrom':'2025-01-01'}");
        decided("targets", "{'indicator':'households-reached','value':120,'setOn':'2025-01-01'}");
    }

    @Test
    void given_six_households_in_a_quarter_and_two_in_the_next__then_the_two_are_held_back() {
        enrolled(6, "2025-02-10");
        enrolled(2, "2025-05-10");
        closed("2025-01-01", "2025-04-01");
        closed("2025-04-01", "2025-07-01");

        JsonNode dashboard = dashboard("");
        assertThat(dashboard.path("untilDate").asString()).isEqualTo("2025-07-01");
        assertThat(dashboard.path("status").asString()).isEqualTo("PROVISIONAL");
        assertThat(dashboard.path("editions").toString()).isEqualTo("[\"2025-04-01\",\"2025-07-01\"]");
        JsonNode reach = dashboard.at("/indicators/0");
        assertThat(reach.path("code").asString()).isEqualTo("households-reached");
        assertThat(reach.path("definitionVersion").asInt()).isEqualTo(1);
        assertThat(reach.path("target").asInt()).isEqualTo(120);
        assertThat(reach.at("/cells/0/target/reachedPercent").asString()).isEqualTo("5.0");
        assertThat(reach.at("/cells/1/target").isNull()).isTrue();
        assertThat(dashboard.at("/indicators/1/cells/0/target/reason").asString())
                .isEqualTo("NO_TARGET");
        assertThat(reach.at("/texts/nameNl").asString()).isEqualTo("Bereikte huishoudens");
        assertThat(cells(reach))
                .containsExactly(
                        "TO_DATE 2025-01-01 2025-04-01 6",
                        "QUARTER 2025-01-01 2025-04-01 6",
                        "QUARTER 2025-04-01 2025-07-01 HELD_BACK");
        assertThat(cells(dashboard.at("/indicators/1"))).containsExactly("TO_DATE 2025-01-01 2025-07-01 NOT_RECORDED");
    }

    @Test
    void late_entries_show_to_date_when_they_are_five_and_never_in_what_was_told_of_the_quarter() {
        enrolled(6, "2025-02-10");
        closed("2025-01-01", "2025-04-01");
        enrolled(4, "2025-02-10");
        decided("finalisations", "{'fromDate':'2025-01-01','untilDate':'2025-04-01'}");
        JsonNode definitive = dashboard("?until=2025-04-01");
        assertThat(definitive.path("status").asString()).isEqualTo("DEFINITIVE");
        assertThat(cells(definitive.at("/indicators/0")))
                .containsExactly("TO_DATE 2025-01-01 2025-04-01 6", "QUARTER 2025-01-01 2025-04-01 6");

        enrolled(1, "2025-02-10");
        decided("revisions", "{'fromDate':'2025-01-01','untilDate':'2025-04-01','reason':'LATE_ENTRIES'}");
        JsonNode revised = dashboard("?until=2025-04-01");
        assertThat(cells(revised.at("/indicators/0")))
                .containsExactly("TO_DATE 2025-01-01 2025-04-01 11", "QUARTER 2025-01-01 2025-04-01 6");
        assertThat(revised.at("/indicators/0/cells/0/publishedAt").asString())
                .isEqualTo(revised.path("knownAt").asString());

        JsonNode first = dashboard("?until=2025-04-01&firstReported=true");
        assertThat(first.path("status").asString()).isEqualTo("PROVISIONAL");
        assertThat(first.at("/indicators/0/cells/0/value").asInt()).isEqualTo(6);
    }

    @Test
    void a_definition_that_was_published_later_tells_of_earlier_quarters_from_the_next_publication_on() {
        for (int household = 0; household < 6; household++) {
            String file = anna.newFile();
            anna.newMember(file, "PARENT");
            enrol(file, 2, "2025-02-10");
        }
        closed("2025-01-01", "2025-04-01");
        decided("indicators", "{'code':'persons-reached','version':1,'validFrom':'2025-01-01'}");
        assertThat(codes(dashboard(""))).containsExactly("households-reached", "buddy-matches");

        closed("2025-04-01", "2025-07-01");
        JsonNode next = dashboard("");
        assertThat(codes(next)).containsExactly("households-reached", "persons-reached", "buddy-matches");
        assertThat(cells(next.at("/indicators/1")))
                .containsExactly(
                        "TO_DATE 2025-01-01 2025-04-01 6",
                        "QUARTER 2025-01-01 2025-04-01 6",
                        "QUARTER 2025-04-01 2025-07-01 HELD_BACK");
        assertThat(codes(dashboard("?until=2025-04-01"))).containsExactly("households-reached", "buddy-matches");
    }

    @Test
    void whoever_looked_after_each_publication_sees_what_is_played_from_the_beginning() {
        enrolled(6, "2025-02-10");
        closed("2025-01-01", "2025-04-01");
        JsonNode before = dashboard("");
        enrolled(5, "2025-02-10");
        enrolled(5, "2025-05-10");
        closed("2025-04-01", "2025-07-01");
        decided("finalisations", "{'fromDate':'2025-01-01','untilDate':'2025-04-01'}");

        JsonNode now = dashboard("");
        assertThat(cells(now.at("/indicators/0")))
                .containsExactly(
                        "TO_DATE 2025-01-01 2025-07-01 16",
                        "QUARTER 2025-01-01 2025-04-01 6",
                        "QUARTER 2025-04-01 2025-07-01 5");
        assertThat(dashboard("?until=2025-04-01&firstReported=true").path("indicators"))
                .isEqualTo(before.path("indicators"));
        Dashboards fresh = new Dashboards(reader, positions);
        RegisteredProgramme registered =
                register.find(ProgrammeId.of(UUID.fromString(programme))).orElseThrow();
        for (LocalDate until : List.of(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 7, 1))) {
            for (boolean first : List.of(true, false)) {
                assertThat(dashboards.find(registered, until, first))
                        .isPresent()
                        .isEqualTo(fresh.find(registered, until, first));
            }
        }
    }

    @Test
    void an_evaluator_sees_how_it_grew_as_first_reported_and_as_known_now() {
        enrolled(2, "2025-02-10");
        closed("2025-01-01", "2025-04-01");
        enrolled(1, "2025-02-10");
        enrolled(1, "2025-05-10");
        closed("2025-04-01", "2025-07-01");

        Edge.Answer answer = new Caseworker(edge, "r.mulder", "evaluation")
                .get("/v1/programmes/" + programme + "/indicators/households-reached/series?minPosition=" + head());
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(StreamSupport.stream(answer.json().path("points").spliterator(), false)
                        .map(point -> point.path("untilDate").asString() + " " + point.at("/firstReported/value") + " "
                                + point.at("/nowKnown/value")))
                .containsExactly("2025-04-01 2 3", "2025-07-01 4 4");
    }

    private long head() {
        return jdbc.queryForObject("select max(global_index) from domain_event_entry", Long.class);
    }

    @Test
    void before_a_period_is_closed_there_is_nothing_to_see_and_after_it_no_other_day() {
        assertThat(manager.get(path("")).text("code")).isEqualTo("PERIOD_NOT_CLOSED");
        closed("2025-01-01", "2025-04-01");
        assertThat(manager.get(path("?until=2025-03-01")).text("code")).isEqualTo("PERIOD_NOT_CLOSED");
        assertThat(manager.get(path("?until=2025-07-01")).status()).isEqualTo(404);
        assertThat(manager.get(path("?until=nonsense")).status()).isEqualTo(400);
    }

    @Test
    void only_who_steers_or_evaluates_it_sees_it_and_only_of_the_own_municipality() {
        closed("2025-01-01", "2025-04-01");
        assertThat(anna.get(path("")).status()).isEqualTo(403);
        assertThat(new RegisterUser(edge, "r.mulder").get(path("")).status()).isEqualTo(200);
        assertThat(new RegisterUser(edge, "g.stad").get(path("")).status()).isEqualTo(404);
    }

    private void enrolled(int number, String on) {
        for (int household = 0; household < number; household++) {
            enrol(anna.newFile(), 1, on);
        }
    }

    private void enrol(String file, long fileVersion, String on) {
        Edge.Answer answer = anna.decide(
                file + "/enrolments",
                fileVersion,
                "{'programmeId':'" + programme + "','enrolledOn':'" + on + "','targetGroup':'OGGZ'}");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    private void closed(String from, String until) {
        decided("reporting-periods", "{'fromDate':'" + from + "','untilDate':'" + until + "'}");
    }

    private void decided(String command, String body) {
        Edge.Answer answer = manager.decide("/v1/programmes/" + programme + "/" + command, version++, body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    private String path(String rest) {
        return "/v1/programmes/" + programme + "/dashboard" + rest;
    }

    private JsonNode dashboard(String rest) {
        Edge.Answer answer = manager.get(path(rest));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> codes(JsonNode dashboard) {
        return StreamSupport.stream(dashboard.path("indicators").spliterator(), false)
                .map(line -> line.path("code").asString())
                .toList();
    }

    private static List<String> cells(JsonNode line) {
        return StreamSupport.stream(line.path("cells").spliterator(), false)
                .map(cell -> cell.path("scope").asString() + " "
                        + cell.path("fromDate").asString() + " "
                        + cell.path("untilDate").asString() + " "
                        + (cell.hasNonNull("value")
                                ? cell.path("value")
                                : cell.path("reason").asString()))
                .toList();
    }
}
