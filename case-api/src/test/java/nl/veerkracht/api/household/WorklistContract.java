package nl.veerkracht.api.household;

import static nl.veerkracht.api.household.WorklistDesk.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.household.WorklistDesk.Home;
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

/** The worklist over HTTP: right to the day on both sides of each boundary, for nobody else, postponed and settled. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class WorklistContract {

    @Autowired
    Environment environment;

    private Edge edge;
    private WorklistDesk anna;

    @BeforeEach
    void desk() {
        edge = new Edge(environment);
        anna = new WorklistDesk(edge, "c.devries");
    }

    @Test
    void given_forty_households__then_each_is_due_on_its_day_and_overdue_on_the_next() {
        List<Home> homes = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            homes.add(anna.reported("2026-01-09")); // six weeks later is a Friday
            homes.add(anna.reported("2026-02-20")); // six weeks later is Good Friday
            homes.add(anna.declined("2026-03-16")); // six weeks later is King's day
            homes.add(anna.consented("2025-07-01")); // the daughter turns 16 on 20 March
        }

        assertThat(anna.statuses(homes, "2026-02-19", "INVESTIGATION")).isEqualTo(Map.of("DUE_SOON", 10L));
        assertThat(anna.statuses(homes, "2026-02-20", "INVESTIGATION"))
                .as("and ten reported themselves on that day")
                .isEqualTo(Map.of("DUE_TODAY", 10L, "AHEAD", 10L));
        assertThat(anna.statuses(homes, "2026-02-21", "INVESTIGATION")).isEqualTo(Map.of("OVERDUE", 10L, "AHEAD", 10L));
        assertThat(anna.statuses(homes, "2026-04-03", "INVESTIGATION"))
                .as("Good Friday")
                .isEqualTo(Map.of("OVERDUE", 10L, "DUE_SOON", 10L));
        assertThat(anna.statuses(homes, "2026-04-06", "INVESTIGATION"))
                .as("Easter Monday")
                .isEqualTo(Map.of("OVERDUE", 10L, "DUE_SOON", 10L));
        assertThat(anna.statuses(homes, "2026-04-07", "INVESTIGATION"))
                .isEqualTo(Map.of("OVERDUE", 10L, "DUE_TODAY", 10L));
        assertThat(anna.statuses(homes, "2026-04-08", "INVESTIGATION")).isEqualTo(Map.of("OVERDUE", 20L));
        assertThat(anna.statuses(homes, "2026-04-27", "PLAN_AFTER_DECLINE")).isEqualTo(Map.of("DUE_SOON", 10L));
        assertThat(anna.statuses(homes, "2026-04-28", "PLAN_AFTER_DECLINE")).isEqualTo(Map.of("DUE_TODAY", 10L));
        assertThat(anna.statuses(homes, "2026-04-29", "PLAN_AFTER_DECLINE")).isEqualTo(Map.of("OVERDUE", 10L));
        assertThat(anna.statuses(homes, "2026-03-19", "CONSENT_OF_CHILD_ALONE")).isEqualTo(Map.of("DUE_SOON", 10L));
        assertThat(anna.statuses(homes, "2026-03-20", "CONSENT_OF_CHILD_ALONE")).isEqualTo(Map.of("DUE_TODAY", 10L));
        assertThat(anna.statuses(homes, "2026-03-21", "CONSENT_OF_CHILD_ALONE")).isEqualTo(Map.of("OVERDUE", 10L));
    }

    @Test
    void an_item_says_for_whom_by_when_and_why() {
        Home home = anna.reported("2026-02-20");

        JsonNode item = anna.item(home, "2026-04-07", "INVESTIGATION");

        assertThat(item.path("household").asString()).isEqualTo("Fatima Yildiz");
        assertThat(item.path("lead").asString()).isEqualTo("c.devries");
        assertThat(item.path("dueOn").asString()).isEqualTo("2026-04-07");
        assertThat(item.path("since").asString()).isEqualTo("2026-02-20");
        assertThat(item.path("legal").asBoolean()).isTrue();
        assertThat(item.path("source").asString()).isEqualTo("Wmo 2015, art. 2.3.2 lid 1: zes weken na de melding");
        assertThat(item.path("planId").asString()).isEqualTo(home.plan());
    }

    @Test
    void a_household_that_was_handed_over_leaves_the_list_and_that_of_another_team_never_appears() {
        Home home = anna.reported("2026-02-20");
        Home other = new WorklistDesk(edge, "s.postma").reported("2026-02-20");
        assertThat(anna.statuses(List.of(other), "2026-04-07", "INVESTIGATION")).isEmpty();
        assertThat(anna.statuses(List.of(home), "2026-04-07", "INVESTIGATION")).isEqualTo(Map.of("DUE_TODAY", 1L));

        anna.decide(home, "/handovers", 3, "{'toUser':'s.postma','toTeam':'zuidbroek','occurredOn':'2026-03-23'}");

        assertThat(anna.statuses(List.of(home), "2026-04-07", "INVESTIGATION")).isEmpty();
        WorklistDesk postma = new WorklistDesk(edge, "s.postma");
        assertThat(postma.seeing(anna).statuses(List.of(home), "2026-04-07", "INVESTIGATION"))
                .isEqualTo(Map.of("DUE_TODAY", 1L));
        assertThat(postma.item(home, "2026-04-07", "INVESTIGATION").path("lead").asString())
                .isEqualTo("s.postma");
    }

    @Test
    void mine_are_those_of_which_i_am_the_lead_on_the_day() {
        Home home = anna.reported("2026-02-20");
        anna.decide(home, "/caseworkers", 3, "{'userId':'m.bakker','role':'LEAD','fromDate':'2026-03-02'}");

        assertThat(anna.mine("2026-03-01")).contains(home.id());
        assertThat(anna.mine("2026-03-02")).doesNotContain(home.id());
        assertThat(new WorklistDesk(edge, "m.bakker").seeing(anna).mine("2026-03-02"))
                .contains(home.id());
    }

    @Test
    void what_is_done_leaves_the_list_unless_it_is_asked_for() {
        Home home = anna.reported("2026-02-20");
        anna.adopt(home, "2026-04-01", "2026-06-01");

        assertThat(anna.statuses(List.of(home), "2026-03-31", "INVESTIGATION")).isEqualTo(Map.of("DUE_SOON", 1L));
        assertThat(anna.statuses(List.of(home), "2026-04-01", "INVESTIGATION")).isEmpty();
        assertThat(anna.list("2026-04-01&done=true", home))
                .extracting(item -> item.path("kind").asString(), item -> item.path("status")
                        .asString())
                .contains(tuple("INVESTIGATION", "DONE"));
        assertThat(anna.item(home, "2026-05-31", "PLAN_REVIEW").path("status").asString())
                .isEqualTo("DUE_SOON");
    }

    @Test
    void what_is_postponed_is_due_on_the_new_day_and_again_on_the_old_one_when_that_is_taken_back() {
        Home home = anna.reported("2026-02-20");
        anna.adopt(home, "2026-03-02", "2026-06-01");
        String review = anna.item(home, "2026-05-20", "PLAN_REVIEW")
                .path("obligationId")
                .asString();

        Answer early = anna.postpone(home, review, "2026-06-01", "2026-05-20");
        Answer late = anna.postpone(home, review, "2026-08-21", "2026-05-20");
        Answer before = anna.postpone(home, review, "2026-06-15", "2026-03-01");
        accepted(anna.postpone(home, review, "2026-06-15", "2026-05-20"));

        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text("code")).isEqualTo("POSTPONEMENT_NOT_LATER");
        assertThat(late.text("code")).isEqualTo("POSTPONEMENT_TOO_FAR");
        assertThat(before.text("code")).isEqualTo("OBLIGATION_UNKNOWN");
        JsonNode postponed = anna.item(home, "2026-06-14", "PLAN_REVIEW");
        assertThat(postponed.path("status").asString()).isEqualTo("POSTPONED");
        assertThat(postponed.path("dueOn").asString()).isEqualTo("2026-06-01");
        assertThat(postponed.path("postponedTo").asString()).isEqualTo("2026-06-15");
        assertThat(anna.item(home, "2026-06-15", "PLAN_REVIEW").path("status").asString())
                .isEqualTo("DUE_TODAY");
        assertThat(anna.item(home, "2026-06-16", "PLAN_REVIEW").path("status").asString())
                .isEqualTo("OVERDUE");
        anna.decide(
                home,
                "/obligations/" + review + "/entries/0/corrections",
                0,
                "{'reason':'TYPING_ERROR','fact':{'kind':'obligation-postponed','postponedTo':'2026-06-22',"
                        + "'reason':'ASKED_BY_FAMILY','postponedOn':'2026-05-20'}}");
        assertThat(anna.item(home, "2026-06-16", "PLAN_REVIEW")
                        .path("postponedTo")
                        .asString())
                .isEqualTo("2026-06-22");
        anna.decide(home, "/agenda-entries/1/withdrawals", 1, "{'reason':'NEW_INFORMATION'}");
        assertThat(anna.item(home, "2026-06-02", "PLAN_REVIEW").path("status").asString())
                .isEqualTo("OVERDUE");
    }

    @Test
    void what_no_fact_answers_can_be_settled_and_what_a_fact_answers_cannot() {
        Home home = anna.consented("2025-07-01");
        String consent = anna.item(home, "2026-03-21", "CONSENT_OF_CHILD_ALONE")
                .path("obligationId")
                .asString();
        accepted(anna.settle(home, consent, "2026-03-23"));

        assertThat(anna.statuses(List.of(home), "2026-03-22", "CONSENT_OF_CHILD_ALONE"))
                .isEqualTo(Map.of("OVERDUE", 1L));
        assertThat(anna.statuses(List.of(home), "2026-03-23", "CONSENT_OF_CHILD_ALONE"))
                .isEmpty();
        assertThat(anna.settle(home, consent, "2026-03-23").text("code")).isEqualTo("OBLIGATION_DONE");
        Home reported = anna.reported("2026-02-20");
        String investigation = anna.item(reported, "2026-03-02", "INVESTIGATION")
                .path("obligationId")
                .asString();
        assertThat(anna.settle(reported, investigation, "2026-03-02").text("code"))
                .isEqualTo("OBLIGATION_WAITS_FOR_FACT");
    }

    @Test
    void of_a_child_that_was_erased_nothing_is_asked_any_more() {
        Home home = anna.consented("2025-07-01");
        assertThat(anna.statuses(List.of(home), "2026-03-20", "CONSENT_OF_CHILD_ALONE"))
                .isEqualTo(Map.of("DUE_TODAY", 1L));

        accepted(
                new Caseworker(edge, "v.dijkema")
                        .send(
                                "/v1/persons/" + home.daughter() + "/erasures",
                                "{'ground':'REQUEST_UNDER_CARE_LAW','reason':'REQUEST_BY_PERSON','reference':'AVG-2026-0017'}"));

        assertThat(anna.list("2026-03-20", home)).isEmpty();
    }

    @Test
    void who_reads_it_is_logged_and_who_has_no_team_reads_nothing() {
        Home home = anna.reported("2026-02-20");
        anna.item(home, "2026-04-07", "INVESTIGATION");

        Answer log = edge.send(edge.as("v.dijkema", home.path() + "/access-log-entries?limit=5")
                .header("X-Purpose", "supervision"));
        assertThat(log.json().path("entries").findValuesAsString("operation")).contains("worklist.read");
        for (String user : List.of("p.hofstra", "r.mulder", "v.dijkema", "b.kuiper")) {
            assertThat(edge.send(edge.as(user, "/v1/worklist").header("X-Purpose", "casework"))
                            .status())
                    .as(user)
                    .isEqualTo(403);
        }
        for (String day : List.of("1899-12-31", "2300-01-01", "%2B999999999-12-31")) {
            assertThat(new Caseworker(edge, "c.devries")
                            .get("/v1/worklist?validAt=" + day)
                            .status())
                    .as(day)
                    .isIn(400, 422);
        }
        Answer nonsense = new Caseworker(edge, "c.devries").get("/v1/worklist?validAt=someday");
        assertThat(nonsense.status()).isEqualTo(400);
    }

    @Test
    void a_team_with_nothing_to_do_has_an_empty_list() {
        Answer answer = new Caseworker(edge, "f.wiersma").get("/v1/worklist?validAt=1950-01-01");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("total").asInt()).isZero();
        assertThat(answer.json().path("items").size()).isZero();
        assertThat(answer.text("until")).isEqualTo("1950-04-01");
    }
}
