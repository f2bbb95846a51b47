package nl.veerkracht.api.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every command over HTTP: once accepted, once with what it needs left out, once with a flaw in it. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class CommandEndpointsContract {

    private static final String NOBODY = "00000000-0000-4000-8000-00000000000f";

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    private Caseworker anna;
    private String file;
    private String parent;
    private String unborn;
    private String neighbour;
    private String programme;

    @BeforeEach
    void aFileWithAParentAnUnbornChildAndANeighbour() {
        anna = new Caseworker(new Edge(environment), "c.devries");
        file = anna.newFile();
        parent = anna.newMember(file, "PARENT");
        unborn = anna.newMember(file, "UNBORN");
        neighbour = anna.newNeighbour(file);
        programme = anna.get("/v1/programmes")
                .json()
                .path("programmes")
                .path(0)
                .path("programmeId")
                .asString();
    }

    /** Path beneath the file, body, whether it is a decision, status when accepted. */
    static Stream<Arguments> commands() {
        return Stream.of(
                Arguments.of(
                        "/members",
                        "{'name':'Karel','birthDate':'1988-11-02','contact':'06','role':'PARTNER','membership':'SECONDARY','fromDate':'2024-01-10'}",
                        false,
                        201),
                Arguments.of("/members/PARENT/departures", "{'toDate':'2024-01-15','reason':'MOVED'}", true, 200),
                Arguments.of("/members/UNBORN/births", "{'name':'Saar','birthDate':'2024-01-20'}", true, 200),
                Arguments.of(
                        "/enrolments",
                        "{'programmeId':'PROGRAMME','enrolledOn':'2026-02-01','targetGroup':'OGGZ','policyTasks':[1,6]}",
                        true,
                        200),
                Arguments.of(
                        "/strengths",
                        "{'lifeDomain':'PARENTING','text':'Leest voor.','about':['PARENT'],'occurredOn':'2024-01-15'}",
                        false,
                        200),
                Arguments.of(
                        "/concerns",
                        "{'lifeDomain':'FINANCES','severity':'MODERATE','occurredOn':'2024-01-15'}",
                        false,
                        200),
                Arguments.of(
                        "/caseworkers", "{'userId':'m.bakker','role':'SUPPORT','fromDate':'2024-01-15'}", true, 200),
                Arguments.of(
                        "/handovers",
                        "{'toUser':'s.postma','toTeam':'zuidbroek','summary':'Bel eerst.','about':['PARENT'],'occurredOn':'2024-01-15'}",
                        true,
                        200),
                Arguments.of(
                        "/closures", "{'reason':'DONE','retentionClass':'YOUTH','closedOn':'2024-01-15'}", true, 200),
                Arguments.of(
                        "/network-members",
                        "{'name':'Joke','contact':'06','tie':'VOLUNTEER','ring':3,'supportTypes':['PRACTICAL'],'tieChange':'NEW','source':'BUDDY','livesNearby':true,'informedOn':'2024-01-15','fromDate':'2024-01-15'}",
                        false,
                        201),
                Arguments.of(
                        "/network-members/NEIGHBOUR/changes",
                        "{'ring':1,'quality':'GOOD','fromDate':'2024-01-16'}",
                        true,
                        200),
                Arguments.of(
                        "/network-members/NEIGHBOUR/departures", "{'leftOn':'2024-01-16','reason':'MOVED'}", true, 200),
                Arguments.of(
                        "/carers",
                        "{'personId':'NEIGHBOUR','caresFor':'PARENT','hoursPerWeek':'UP_TO_4','fromDate':'2024-01-15'}",
                        false,
                        200),
                Arguments.of("/information-given", "{'personId':'NEIGHBOUR','occurredOn':'2024-01-15'}", false, 200),
                Arguments.of(
                        "/consents",
                        "{'personId':'PARENT','scope':'RESEARCH','givenBy':'SELF','untilDate':'2027-01-01','occurredOn':'2024-01-15'}",
                        false,
                        200),
                Arguments.of(
                        "/entries/2/corrections",
                        "{'reason':'TYPING_ERROR','fact':{'kind':'member-added','personId':'PARENT','name':'Nora','role':'PARENT','fromDate':'2024-01-15'}}",
                        true,
                        200),
                Arguments.of("/entries/4/withdrawals", "{'reason':'WRONG_FILE'}", true, 200));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void a_command_is_accepted_and_says_what_it_recorded(String path, String body, boolean decision, int status) {
        Edge.Answer answer =
                decision ? anna.decide(file + of(path), 4, of(body)) : anna.send(file + of(path), of(body));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        long version = answer.json().path("version").asLong();
        assertThat(version).isBetween(5L, 6L);
        assertThat(answer.header("ETag")).isEqualTo("\"" + version + "\"");
        assertThat(answer.json().path("entries").size()).isEqualTo((int) version - 4);
        assertThat(answer.json().path("position").asLong()).isPositive();
        assertThat(answer.header("Location"))
                .isEqualTo(status == 201 ? "/v1/households/" + answer.text("householdId") : "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void a_command_without_its_fields_is_told_all_of_them_and_leaves_nothing(
            String path, String body, boolean decision, int status) {
        Edge.Answer answer = anna.decide(file + of(path), 4, "{'unheardOf':1}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("INPUT_INVALID");
        assertThat(answer.json().path("errors").size()).isGreaterThan(1);
        assertThat(entries()).isEqualTo(5);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void only_a_decision_needs_the_version_of_a_screen(String path, String body, boolean decision, int status) {
        Edge.Answer answer = anna.send(file + of(path), of(body));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(decision ? 428 : status);
        Edge.Answer stale = anna.decide(anna.newFile() + of(path), 99, of(body).replace(neighbour, NOBODY));
        assertThat(stale.status()).as(stale.response().body()).isIn(412, 422);
    }

    @Test
    void what_was_begun_can_be_ended() {
        anna.decide(
                file + "/enrolments",
                4,
                of("{'programmeId':'PROGRAMME','enrolledOn':'2026-02-01','targetGroup':'OGGZ'}"));
        accepted(anna.decide(
                file + of("/enrolments/PROGRAMME/endings"), 5, "{'endedOn':'2026-03-01','reason':'GOALS_REACHED'}"));
        anna.send(
                file + "/consents",
                of("{'personId':'PARENT','scope':'RESEARCH','givenBy':'SELF','occurredOn':'2024-01-15'}"));
        accepted(anna.decide(
                file + "/consent-withdrawals",
                7,
                of("{'personId':'PARENT','scope':'RESEARCH','occurredOn':'2024-02-01'}")));
        accepted(
                anna.decide(file + "/closures", 8, "{'reason':'DONE','retentionClass':'WMO','closedOn':'2026-04-01'}"));
        accepted(anna.decide(file + "/reopenings", 9, "{'reason':'NEW_REQUEST','reopenedOn':'2026-04-02'}"));
    }

    @Test
    void a_stale_screen_gets_the_version_of_now_and_loses_nothing() {
        Edge.Answer answer =
                anna.decide(file + "/caseworkers", 3, "{'userId':'m.bakker','role':'SUPPORT','fromDate':'2024-01-15'}");
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.text("code")).isEqualTo("STALE_VERSION");
        assertThat(answer.json().path("currentVersion").asLong()).isEqualTo(4);
        assertThat(entries()).isEqualTo(5);
    }

    @Test
    void a_command_without_a_key_or_with_an_odd_one_is_turned_down() {
        String concern = "{'lifeDomain':'FINANCES','severity':'LIGHT','occurredOn':'2024-01-15'}";
        assertThat(anna.send(file + "/concerns", concern, null, null).text("code"))
                .isEqualTo("IDEMPOTENCY_KEY_MISSING");
        Edge.Answer odd = anna.send(file + "/concerns", concern, "with a space", null);
        assertThat(odd.status()).isEqualTo(400);
        assertThat(odd.json().path("errors").path(0).path("code").asString()).isEqualTo("KEY_MALFORMED");
        assertThat(anna.send(file + "/concerns", concern, "k".repeat(101), null).status())
                .isEqualTo(400);
        Edge.Answer version =
                anna.send(file + "/concerns", concern, UUID.randomUUID().toString(), "twelve");
        assertThat(version.json().path("errors").path(0).path("code").asString())
                .isEqualTo("VERSION_MALFORMED");
    }

    @Test
    void the_same_key_gets_the_same_answer_and_for_another_body_or_path_none() {
        String key = UUID.randomUUID().toString();
        String member = "{'name':'Karel','role':'PARENT','fromDate':'2024-01-15'}";
        Edge.Answer first = anna.send(file + "/members", member, key, null);
        Edge.Answer again = anna.send(file + "/members", member, key, null);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        reused(anna.send(file + "/members", member.replace("Karel", "Kees"), key, null));
        reused(anna.send(anna.newFile() + "/members", member, key, null));
        assertThat(entries()).isEqualTo(6);
    }

    @Test
    void who_handed_a_file_over_can_still_fetch_the_answer_and_nothing_else() {
        String key = UUID.randomUUID().toString();
        String handover = "{'toUser':'s.postma','toTeam':'zuidbroek','occurredOn':'2024-01-15'}";
        Edge.Answer first = anna.send(file + "/handovers", handover, key, "\"4\"");
        assertThat(first.status()).as(first.response().body()).isEqualTo(200);
        Edge.Answer again = anna.send(file + "/handovers", handover, key, "\"4\"");
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(anna.send(file + "/handovers", handover).status()).isEqualTo(404);
        assertThat(anna.send(file + "/handovers", handover.replace("zuid", "noord"), key, "\"4\"")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_file_goes_to_a_team_of_the_municipality_only() {
        Edge.Answer elsewhere = anna.decide(
                file + "/handovers", 4, "{'toUser':'f.wiersma','toTeam':'wij-beijum','occurredOn':'2024-01-15'}");
        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(elsewhere.text("code")).isEqualTo("TEAM_UNKNOWN");
    }

    @Test
    void the_path_names_the_person_and_the_body_cannot_name_another() {
        Edge.Answer answer = anna.decide(
                file + of("/members/PARENT/departures"),
                4,
                of("{'personId':'UNBORN','toDate':'2024-01-15','reason':'MOVED'}"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.response().body()).contains("DIFFERS_FROM_PATH", "#/personId");
    }

    @Test
    void a_refusal_says_what_to_do_and_leaves_nothing() {
        Edge.Answer answer = anna.send(
                file + "/strengths",
                of("{'lifeDomain':'PARENTING','text':'Lacht.','about':['" + NOBODY + "'],'occurredOn':'2024-01-15'}"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("code")).isEqualTo("TEXT_NAMES_UNKNOWN_PERSON");
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(entries()).isEqualTo(5);
    }

    @Test
    void a_correction_of_another_kind_or_without_its_person_is_turned_down() {
        Edge.Answer otherKind = anna.decide(
                file + "/entries/2/corrections",
                4,
                "{'reason':'OTHER','fact':{'kind':'concern-recorded','lifeDomain':'FINANCES','severity':'LIGHT','occurredOn':'2024-01-15'}}");
        assertThat(otherKind.text("code")).isEqualTo("CORRECTION_OF_OTHER_KIND");
        Edge.Answer nobody = anna.decide(
                file + "/entries/2/corrections",
                4,
                "{'reason':'OTHER','fact':{'kind':'member-left','toDate':'2024-01-15','reason':'MOVED'}}");
        assertThat(nobody.response().body()).contains("FIELD_MISSING", "#/fact/personId");
        Edge.Answer unknown = anna.decide(file + "/entries/77/withdrawals", 4, "{'reason':'OTHER'}");
        assertThat(unknown.text("code")).isEqualTo("ENTRY_UNKNOWN");
    }

    private void accepted(Edge.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    private void reused(Edge.Answer answer) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    private long entries() {
        return jdbc.sql("select count(*) from domain_event_entry where aggregate_identifier = ?")
                .param(file.substring(file.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
    }

    private String of(String text) {
        return text.replace("PARENT'", parent + "'")
                .replace("/PARENT/", "/" + parent + "/")
                .replace("'role':'" + parent + "'", "'role':'PARENT'")
                .replace("UNBORN", unborn)
                .replace("'NEIGHBOUR'", "'" + neighbour + "'")
                .replace("/NEIGHBOUR/", "/" + neighbour + "/")
                .replace("PROGRAMME", programme);
    }
}
