package nl.veerkracht.api.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
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
import tools.jackson.databind.JsonNode;

/** Professional care over HTTP: what is sent, what is answered, and what the file says of it on each day. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CareEndpointsIT {

    private static final String SIX_HOURS =
            "{'law':'WMO','productCategory':'02','productCode':'02A03','organisationId':'PROVIDER','volume':6,"
                    + "'unit':'HOUR','frequency':'PER_WEEK','form':'IN_KIND','fromDate':'2025-10-13'}";

    private final Edge edge;
    private final Caseworker anna;
    private String provider;
    private String file;
    private String sister;
    private String programme;
    private String care;
    private Answer last;

    CareEndpointsIT(@Autowired Environment environment) {
        this.edge = new Edge(environment);
        this.anna = new Caseworker(edge, "c.devries");
    }

    @BeforeEach
    void aFileWithASisterInTheCircleAndCareOfSixHours() {
        provider = registered("CARE_PROVIDER");
        file = anna.newFile();
        sister = anna.newNeighbour(file);
        programme = anna.get("/v1/programmes")
                .json()
                .at("/programmes/0/programmeId")
                .asString();
        last = anna.send(file + "/care", of(SIX_HOURS));
        assertThat(last.status()).as(last.response().body()).isEqualTo(201);
        care = last.text("id");
    }

    @Test
    void a_sister_takes_over_two_mornings_and_care_falls_from_six_to_three_hours_from_the_first_of_next_month() {
        decided("/enrolments", "{'programmeId':'PROGRAMME','enrolledOn':'2026-01-12','targetGroup':'OGGZ'}");
        decided("/baselines", "{'programmeId':'PROGRAMME','on':'2026-01-12'}");
        decided(
                "/care/CARE/reductions",
                "{'toVolume':3,'unit':'HOUR','frequency':'PER_WEEK','fromDate':'2026-12-01','reason':'NETWORK_TAKES_OVER','takenOverBy':['SISTER']}");
        assertThat(last.text("id")).isEqualTo(care);

        JsonNode before = care("2026-11-30");
        assertThat(before.at("/running/0/volume").asInt()).isEqualTo(6);
        assertThat(before.at("/running/0/organisationId").asString()).isEqualTo(provider);
        assertThat(before.at("/running/0/agreedChanges/0/toVolume").asInt()).isEqualTo(3);
        assertThat(before.at("/running/0/agreedChanges/0/takenOverBy/0").asString())
                .isEqualTo(sister);
        assertThat(before.at("/totals/hoursPerWeek").decimalValue()).isEqualByComparingTo("6.00");
        JsonNode after = care("2026-12-01");
        assertThat(after.at("/running/0/volume").asInt()).isEqualTo(3);
        assertThat(after.at("/running/0/changes/0/fromVolume").asInt()).isEqualTo(6);
        assertThat(after.at("/totals/hoursPerWeek").decimalValue()).isEqualByComparingTo("3.00");
        assertThat(after.at("/totals/definition").asString()).isEqualTo("care-hours-per-week");
        assertThat(after.at("/totals/definitionVersion").asInt()).isEqualTo(1);
        assertThat(after.at("/baselines/0/networkSize").asInt()).isEqualTo(1);
        assertThat(after.at("/baselines/0/care/0/volume").asInt()).isEqualTo(6);
        assertThat(care("2025-10-12").at("/agreed").size()).isEqualTo(1);
        assertThat(care("2025-10-12").at("/totals/hoursPerWeek").isMissingNode()
                        || care("2025-10-12").at("/totals/hoursPerWeek").isNull())
                .isTrue();
    }

    @Test
    void while_it_takes_part_care_is_not_reduced_without_a_baseline() {
        decided("/enrolments", "{'programmeId':'PROGRAMME','enrolledOn':'2026-01-12','targetGroup':'OGGZ'}");
        Answer answer = decide("/care/CARE/endings", "{'fromDate':'2026-02-01','reason':'GOAL_REACHED'}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("code")).isEqualTo("BASELINE_MISSING");
        assertThat(answer.text("detail")).contains("nulmeting");
    }

    @Test
    void facts_of_care_are_corrected_and_withdrawn_like_any_other() {
        decided(
                "/care/CARE/increases",
                "{'toVolume':8,'unit':'HOUR','frequency':'PER_WEEK','fromDate':'2026-01-01','reason':'CRISIS'}");
        long increase = last.json().path("version").asLong();
        decided(
                "/entries/" + increase + "/corrections",
                "{'reason':'TYPING_ERROR','fact':{'kind':'professional-care-increased','careId':'CARE','toVolume':7,"
                        + "'unit':'HOUR','frequency':'PER_WEEK','fromDate':'2026-01-01','reason':'CRISIS'}}");
        assertThat(last.text("id")).isEqualTo(care);
        assertThat(care("2026-01-01").at("/running/0/volume").asInt()).isEqualTo(7);
        long corrected = last.json().path("version").asLong();
        decided("/entries/" + corrected + "/withdrawals", "{'reason':'NEW_INFORMATION'}");
        assertThat(care("2026-01-01").at("/running/0/volume").asInt()).isEqualTo(6);

        JsonNode timeline =
                anna.get(file + "/timeline?minPosition=" + position()).json();
        assertThat(timeline.at("/entries/3/kind").asString()).isEqualTo("household.professional-care-started");
        assertThat(timeline.at("/entries/3/fact/careId").asString()).isEqualTo(care);
        assertThat(timeline.at("/entries/3/fact/product/category").asString()).isEqualTo("02");
        assertThat(timeline.at("/entries/4/state").asString()).isEqualTo("REPLACED");
        assertThat(timeline.at("/entries/5/state").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void what_professionals_did_is_told_apart_from_what_was_arranged() {
        Answer answer = anna.send(
                file + "/professional-involvements",
                of(
                        "{'organisationId':'PROVIDER','fromDate':'2026-01-01','untilDate':'2026-02-01','contacts':5,'minutes':720}"));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        last = answer;

        assertThat(care("2026-02-01").at("/involvements/0/minutes").asInt()).isEqualTo(720);
    }

    @Test
    void care_that_still_runs_keeps_the_file_open() {
        String close = "{'reason':'DONE','retentionClass':'WMO','closedOn':'2026-03-01'}";
        assertThat(decide("/closures", close).text("code")).isEqualTo("CARE_STILL_RUNNING");
        decided("/care/CARE/endings", "{'fromDate':'2026-03-01','reason':'AT_REQUEST'}");
        decided("/closures", close);
    }

    @Test
    void only_professionals_in_the_register_of_the_municipality_give_care() {
        String volunteers = registered("VOLUNTEER_ORGANISATION");
        assertThat(anna.send(file + "/care", of(SIX_HOURS).replace(provider, volunteers))
                        .text("code"))
                .isEqualTo("PROVIDER_NOT_PROFESSIONAL");
        assertThat(anna.send(
                                file + "/care",
                                of(SIX_HOURS)
                                        .replace(provider, UUID.randomUUID().toString()))
                        .text("code"))
                .isEqualTo("PROVIDER_UNKNOWN");
        assertThat(anna.send(file + "/care", of(SIX_HOURS).replace("'02'", "'45'"))
                        .text("code"))
                .isEqualTo("PRODUCT_CATEGORY_UNKNOWN");
        assertThat(anna.send(
                                file + "/care",
                                of(SIX_HOURS).replace("WMO", "YOUTH_ACT").replace("'02'", "'45'"))
                        .status())
                .isEqualTo(201);
        assertThat(anna.send(file + "/care", of(SIX_HOURS).replace("2025-10-13", "2019-12-31"))
                        .text("code"))
                .isEqualTo("PROVIDER_NOT_ACTIVE");
    }

    static Stream<Arguments> flaws() {
        return Stream.of(
                Arguments.of("'volume':6", "'volume':0", "#/volume"),
                Arguments.of("'volume':6", "'volume':3.5", "#/volume"),
                Arguments.of("'volume':6", "'volume':'6'", "#/volume"),
                Arguments.of("'productCategory':'02'", "'productCategory':'2'", "#/productCategory"),
                Arguments.of("'02A03'", "'02 A03'", "#/productCode"),
                Arguments.of("'unit':'HOUR'", "'unit':'FORTNIGHT'", "#/unit"),
                Arguments.of("'law':'WMO',", "", "#/law"),
                Arguments.of("{'law'", "{'careId':'00000000-0000-4000-8000-00000000000f','law'", "#/careId"));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void a_flaw_is_told_with_its_place(String right, String wrong, String pointer) {
        Answer answer = anna.send(file + "/care", of(SIX_HOURS.replace(right, wrong)));

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void a_decision_needs_the_version_of_a_screen_and_the_path_names_the_care() {
        String end = "{'fromDate':'2026-03-01','reason':'AT_REQUEST'}";
        assertThat(anna.send(file + of("/care/CARE/endings"), end).status()).isEqualTo(428);
        assertThat(decide("/care/00000000-0000-4000-8000-00000000000f/endings", end)
                        .text("code"))
                .isEqualTo("CARE_UNKNOWN");
        assertThat(decide(
                                "/care/CARE/endings",
                                "{'careId':'00000000-0000-4000-8000-00000000000f','fromDate':'2026-03-01','reason':'OTHER'}")
                        .response()
                        .body())
                .contains("DIFFERS_FROM_PATH");
    }

    private String registered(String type) {
        Answer answer = edge.send(edge.as("h.regio", "/v1/organisations")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-Purpose", "registers")
                .POST(BodyPublishers.ofString(
                        ("{'name':'Zorg " + UUID.randomUUID() + "','type':'" + type + "','fromDate':'2020-01-01'}")
                                .replace('\'', '"'))));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.text("id");
    }

    private Answer decide(String path, String body) {
        return anna.decide(file + of(path), last.json().path("version").asLong(), of(body));
    }

    private void decided(String path, String body) {
        Answer answer = decide(path, body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        last = answer;
    }

    private JsonNode care(String validAt) {
        Answer answer = anna.get(file + "?validAt=" + validAt + "&minPosition=" + position());
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json().path("care");
    }

    private long position() {
        return last.json().path("position").asLong();
    }

    private String of(String text) {
        return text.replace("'PROVIDER'", "'" + provider + "'")
                .replace("'SISTER'", "'" + sister + "'")
                .replace("'PROGRAMME'", "'" + programme + "'")
                .replace("'CARE'", "'" + care + "'")
                .replace("/CARE/", "/" + care + "/");
    }
}
