package nl.veerkracht.api.household;

import static nl.veerkracht.api.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import tools.jackson.databind.JsonNode;

/** A household's assessments over HTTP: planned, measured or missing, as they are on a day and as they were known. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class AssessmentsContract {

    @Autowired
    Environment environment;

    private Edge edge;
    private Caseworker anna;
    private String file;
    private String mother;
    private String programme;

    /** The household takes part since 12 January 2026. */
    @BeforeEach
    void aHouseholdThatTakesPart() {
        edge = new Edge(environment);
        anna = new Caseworker(edge, "c.devries");
        file = anna.newFile();
        mother = anna.newMember(file, "PARENT");
        programme = anna.get("/v1/programmes")
                .json()
                .at("/programmes/0/programmeId")
                .asString();
        accepted(anna.decide(
                file + "/enrolments",
                2,
                "{'programmeId':'" + programme + "','enrolledOn':'2026-01-12','targetGroup':'OGGZ'}"));
    }

    @Test
    void given_planned_measurements__then_each_is_upcoming_due_recorded_missing_or_overdue_on_its_day() {
        accepted(anna.send(file + "/measurement-plans", plan("T0")));
        accepted(anna.send(file + "/measurement-plans", plan("T1")));
        accepted(anna.send(file + "/measurement-plans", plan("T2")));
        Answer recorded = accepted(anna.send(file + "/assessments", taken("'T0'", "2026-01-20", 4)));
        Answer declined = accepted(anna.send(
                file + "/assessment-declines",
                "{'programmeId':'" + programme + "','instrumentId':'pss-10','moment':'T1','personId':'" + mother
                        + "','reason':'TOO_BURDENSOME','declinedOn':'2026-07-20'}"));

        assertThat(recorded.text("personId")).isEqualTo(mother);
        assertThat(states("2025-12-12", declined)).containsExactly("UPCOMING", "UPCOMING", "UPCOMING");
        assertThat(states("2025-12-13", declined)).containsExactly("DUE", "UPCOMING", "UPCOMING");
        assertThat(states("2026-01-20", declined)).containsExactly("RECORDED", "UPCOMING", "UPCOMING");
        assertThat(states("2026-07-19", declined)).containsExactly("RECORDED", "DUE", "UPCOMING");
        assertThat(states("2026-07-20", declined)).containsExactly("RECORDED", "MISSING", "UPCOMING");
        assertThat(states("2027-02-12", declined)).containsExactly("RECORDED", "MISSING", "OVERDUE");
        JsonNode now = anna.get(file + "/assessments").json();
        assertThat(now.at("/measurements/1/reason").asString()).isEqualTo("TOO_BURDENSOME");
        assertThat(now.at("/measurements/0/dueFrom").asString()).isEqualTo("2025-12-13");
        assertThat(now.at("/measurements/0/dueUntil").asString()).isEqualTo("2026-02-11");
        assertThat(now.at("/assessments/0/scores/0/score").asInt()).isEqualTo(24);
    }

    @Test
    void given_a_day_outside_the_window__then_the_answer_says_the_window() {
        accepted(anna.send(file + "/measurement-plans", plan("T0")));
        Answer late = anna.send(file + "/assessments", taken("'T0'", "2026-02-12", 2));

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text("code")).isEqualTo("OUTSIDE_MEASUREMENT_WINDOW");
        assertThat(late.text("detail")).contains("13 december 2025").contains("11 februari 2026");
        accepted(anna.send(file + "/assessments", taken(null, "2026-02-12", 2)));
        assertThat(anna.send(file + "/assessments", taken("'T1'", "2026-02-12", 2))
                        .text("code"))
                .isEqualTo("MEASUREMENT_NOT_PLANNED");
    }

    @Test
    void given_half_of_a_planned_moment__then_the_other_half_is_asked_for() {
        Answer answer =
                anna.send(file + "/assessments", taken("'T0'", "2026-01-20", 2).replace("programmeId", "unknown"));
        assertThat(answer.status()).isEqualTo(400);
        Answer half = anna.send(
                file + "/assessments",
                taken("'T0'", "2026-01-20", 2).replace("'programmeId':'" + programme + "',", ""));
        assertThat(half.status()).isEqualTo(400);
        assertThat(half.json().at("/errors/0/pointer").asString()).isEqualTo("#/programmeId");
    }

    @Test
    void given_a_correction_and_a_withdrawal__then_what_was_known_before_stays_what_it_was() {
        accepted(anna.send(file + "/measurement-plans", plan("T0")));
        accepted(anna.send(file + "/assessments", taken("'T0'", "2026-01-20", 4)));
        Instant before = Instant.now();
        Answer corrected = accepted(anna.decide(
                file + "/assessment-entries/1/corrections",
                1,
                "{'reason':'TYPING_ERROR','fact':{'kind':'recorded',"
                        + taken("'T0'", "2026-01-21", 0).substring(1) + "}"));
        Answer needed = anna.decide(file + "/assessment-entries/0/withdrawals", 2, "{'reason':'WRONG_FILE'}");

        JsonNode now = read("?minPosition=" + corrected.json().path("position").asLong());
        assertThat(now.at("/assessments/0/measuredOn").asString()).isEqualTo("2026-01-21");
        assertThat(now.at("/assessments/0/scores/0/score").asInt()).isEqualTo(16);
        JsonNode then = read("?knownAt=" + before);
        assertThat(then.at("/assessments/0/scores/0/score").asInt()).isEqualTo(24);
        assertThat(then.path("version").asInt()).isEqualTo(1);
        assertThat(read("?knownAt=2020-01-01T00:00:00Z").path("measurements").isEmpty())
                .isTrue();
        assertThat(needed.text("code")).isEqualTo("ENTRY_STILL_NEEDED");
        assertThat(anna.send(file + "/assessment-entries/2/withdrawals", "{'reason':'WRONG_FILE'}")
                        .status())
                .isEqualTo(428);
        accepted(anna.decide(file + "/assessment-entries/2/withdrawals", 2, "{'reason':'WRONG_FILE'}"));
        assertThat(anna.decide(file + "/assessment-entries/2/withdrawals", 2, "{'reason':'WRONG_FILE'}")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void given_eight_who_record_the_first_of_a_household_at_once__then_each_is_recorded_once() throws Exception {
        List<Answer> answers = atOnce(
                8, client -> anna.send(file + "/assessments", taken(null, "2026-02-" + (10 + client), client % 5)));

        assertThat(answers).allSatisfy(AssessmentsContract::accepted);
        assertThat(answers)
                .extracting(answer -> answer.json().path("version").asInt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 8).boxed().toList());
    }

    @Test
    void given_nothing__then_there_are_none_and_another_team_is_told_of_no_household() {
        Answer none = anna.get(file + "/assessments");

        assertThat(none.status()).isEqualTo(200);
        assertThat(none.json().path("measurements").isEmpty()).isTrue();
        assertThat(none.json().path("version").isNull()).isTrue();
        assertThat(new Caseworker(edge, "s.postma").get(file + "/assessments").text("code"))
                .isEqualTo("HOUSEHOLD_UNKNOWN");
        assertThat(anna.get(file + "/assessments?knownAt=2999-01-01T00:00:00Z").text("code"))
                .isEqualTo("KNOWN_AT_IN_FUTURE");
    }

    @Test
    void given_a_person_who_was_erased__then_the_scores_are_shown_no_more_and_nothing_new_is_recorded() {
        Answer recorded = accepted(anna.send(file + "/assessments", taken(null, "2026-01-20", 4)));
        Answer erased = edge.send(
                edge.as("v.dijkema", "/v1/persons/" + mother + "/erasures")
                        .header("Content-Type", "application/json")
                        .header("X-Purpose", "data-subject-request")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"ground\":\"REQUEST_UNDER_CARE_LAW\",\"reason\":\"REQUEST_BY_PERSON\",\"reference\":\"AVG-2026-0001\"}")));
        assertThat(erased.status()).as(erased.response().body()).isBetween(200, 299);

        JsonNode shown = read("?minPosition=" + recorded.json().path("position").asLong())
                .at("/assessments/0");
        assertThat(shown.path("erased").asBoolean()).isTrue();
        assertThat(shown.path("scores").isEmpty()).isTrue();
        assertThat(shown.path("items").isEmpty()).isTrue();
        assertThat(anna.send(file + "/assessments", taken(null, "2026-01-21", 4))
                        .text("code"))
                .isEqualTo("PERSON_ERASED");
    }

    @Test
    void the_instruments_are_there_for_every_role() {
        for (String user : List.of("c.devries", "p.hofstra", "r.mulder", "v.dijkema", "b.kuiper", "h.regio")) {
            Answer answer = edge.get(user, "/v1/instruments");
            assertThat(answer.status()).as(user).isEqualTo(200);
            assertThat(answer.json().path("instruments").findValuesAsString("instrumentId"))
                    .contains("zrm", "pss-10", "obvl");
        }
    }

    private List<String> states(String validAt, Answer after) {
        return read("?validAt=" + validAt + "&minPosition="
                        + after.json().path("position").asLong())
                .path("measurements")
                .findValuesAsString("state");
    }

    private JsonNode read(String query) {
        Answer answer = anna.get(file + "/assessments" + query);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json();
    }

    private String plan(String moment) {
        return "{'programmeId':'" + programme + "','instrumentId':'pss-10','instrumentVersion':'1988','moment':'"
                + moment + "','personId':'" + mother + "'}";
    }

    /** @return ten equal answers: 16 from the four that are mirrored when they are 0, and twice the answer more */
    private String taken(String moment, String on, int answer) {
        String items = IntStream.rangeClosed(1, 10)
                .mapToObj(item -> "{'item':" + item + ",'score':" + answer + "}")
                .collect(Collectors.joining(","));
        return "{'instrumentId':'pss-10','instrumentVersion':'1988',"
                + (moment == null ? "" : "'programmeId':'" + programme + "','moment':" + moment + ",")
                + "'personId':'" + mother + "','respondent':'SELF','items':[" + items + "],'measuredOn':'" + on + "'}";
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 299);
        return answer;
    }
}
