package nl.veerkracht.api.household;

import static nl.veerkracht.api.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** A household's plan over HTTP: as it is on a day, as it was known, one at a time, and for nobody else. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class PlansContract {

    private static final String START =
            "{'form':'SUPPORT_PLAN','legalFrame':'NONE','scoreScale':'GOAL_ATTAINMENT'," + "'startedOn':'2024-02-01'}";

    @Autowired
    Environment environment;

    private Edge edge;
    private Caseworker anna;
    private String file;
    private String mother;
    private String neighbour;

    @BeforeEach
    void aFileWithAMotherAndANeighbour() {
        edge = new Edge(environment);
        anna = new Caseworker(edge, "c.devries");
        file = anna.newFile();
        mother = anna.newMember(file, "PARENT");
        neighbour = anna.newNeighbour(file);
    }

    @Test
    void given_goals_and_actions__then_the_plan_shows_what_held_on_a_day_and_what_was_known_at_a_moment() {
        String plan = startedPlan();
        String goal = accepted(anna.send(plan + "/goals", goal("rust in huis"))).text("id");
        String action = accepted(anna.send(plan + "/actions", action(goal))).text("id");
        accepted(anna.decide(
                plan + "/adoptions",
                2,
                "{'adoptedBy':['" + mother
                        + "'],'basis':'KITCHEN_TABLE','reviewOn':'2024-06-01','adoptedOn':'2024-03-01'}"));
        accepted(anna.send(plan + "/actions/" + action + "/completions", "{'completedOn':'2024-04-01'}"));
        Answer before = anna.get(plan);
        accepted(anna.decide(
                plan + "/entries/1/corrections",
                4,
                "{'reason':'NEW_INFORMATION','fact':{'kind':'goal-set','goalId':'" + goal + "',"
                        + goal("rust in de ochtend").substring(1) + "}"));

        assertThat(before.text("state")).isEqualTo("ADOPTED");
        assertThat(before.text("nextReviewOn")).isEqualTo("2024-06-01");
        assertThat(before.json().at("/goals/0/text").asString()).isEqualTo("rust in huis");
        assertThat(before.json().at("/actions/0/progress").asString()).isEqualTo("DONE");
        Answer march = anna.get(plan + "?validAt=2024-03-31");
        assertThat(march.json().at("/actions/0/progress").asString()).isEqualTo("OPEN");
        assertThat(anna.get(plan + "?validAt=2024-02-29").text("state")).isEqualTo("IN_PREPARATION");
        assertThat(anna.get(plan + "?validAt=2024-01-31").text("state")).isEqualTo("NOT_STARTED");
        Answer now = anna.get(plan);
        assertThat(now.json().at("/goals/0/text").asString()).isEqualTo("rust in de ochtend");
        assertThat(now.header("ETag")).isEqualTo("\"5\"");
        assertThat(anna.get(plan + "?knownAt=2020-01-01T00:00:00Z").text("code"))
                .isEqualTo("FILE_NOT_YET_KNOWN");
    }

    @Test
    void given_a_plan_was_adopted__then_a_baseline_is_of_a_day_before() {
        String programme = anna.get("/v1/programmes")
                .json()
                .at("/programmes/0/programmeId")
                .asString();
        accepted(anna.decide(
                file + "/enrolments",
                3,
                "{'programmeId':'" + programme + "','enrolledOn':'2026-01-12','targetGroup':'OGGZ'}"));
        String plan = startedPlan();
        String goal = accepted(anna.send(plan + "/goals", goal("rust in huis"))).text("id");
        accepted(anna.send(plan + "/actions", action(goal)));
        accepted(anna.decide(
                plan + "/adoptions",
                2,
                "{'adoptedBy':['" + mother
                        + "'],'basis':'KITCHEN_TABLE','reviewOn':'2026-09-01','adoptedOn':'2026-03-01'}"));
        String onTheDay = "{'programmeId':'" + programme + "','on':'2026-03-01'}";
        Answer late = anna.decide(file + "/baselines", 4, onTheDay);

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text("code")).isEqualTo("BASELINE_AFTER_OUTCOME");
        Answer before = accepted(anna.decide(file + "/baselines", 4, onTheDay.replace("03-01", "02-28")));
        accepted(anna.decide(file + "/entries/5/withdrawals", 5, "{'reason':'WRONG_DATE'}"));
        accepted(anna.decide(plan + "/entries/3/withdrawals", 3, "{'reason':'WRONG_DATE'}"));
        accepted(anna.decide(file + "/baselines", 6, onTheDay));
        assertThat(anna.get(file + "/timeline?minPosition="
                                + before.json().path("position").asLong())
                        .json()
                        .at("/entries/5/fact/plans/0/version")
                        .asLong())
                .isEqualTo(3);
    }

    @Test
    void given_eight_who_start_a_plan_at_once__then_one_runs_and_the_others_are_told() throws Exception {
        List<Answer> answers = atOnce(8, client -> anna.send(file + "/plans", START));

        assertThat(answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting())))
                .isEqualTo(Map.of(201, 1L, 422, 7L));
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 422)
                .allSatisfy(answer -> assertThat(answer.text("code")).isEqualTo("PLAN_ALREADY_RUNNING"));
        assertThat(anna.get(file + "/plans").json().path("plans").size()).isEqualTo(1);
    }

    @Test
    void given_a_running_plan__then_the_file_does_not_close_and_the_next_plan_waits_for_its_end() {
        String plan = startedPlan();
        Answer early = closeFile();
        accepted(anna.decide(plan + "/closings", 0, "{'reason':'OTHER','closedOn':'2024-05-01'}"));

        assertThat(early.text("code")).isEqualTo("PLAN_STILL_RUNNING");
        String next = startedPlan();
        assertThat(anna.get(file + "/plans").json().path("plans").findValuesAsString("state"))
                .containsExactlyInAnyOrder("IN_PREPARATION", "CLOSED");
        accepted(anna.decide(next + "/closings", 0, "{'reason':'OTHER','closedOn':'2024-05-01'}"));
        accepted(closeFile());
        assertThat(anna.send(file + "/plans", START).text("code")).isEqualTo("PLAN_OF_CLOSED_FILE");
    }

    @Test
    void given_a_file_that_is_closed_while_a_plan_starts__then_one_of_the_two_is_refused() throws Exception {
        for (int round = 0; round < 10; round++) {
            file = anna.newFile();
            List<Answer> answers = atOnce(
                    2,
                    client -> client == 0
                            ? anna.send(file + "/plans", START)
                            : anna.decide(
                                    file + "/closures",
                                    1,
                                    "{'reason':'DONE','retentionClass':'YOUTH','closedOn':'2024-05-01'}"));

            assertThat(answers).extracting(Answer::status).containsOnlyOnce(422);
            assertThat(answers)
                    .extracting(answer -> answer.text("code"))
                    .containsAnyOf("PLAN_OF_CLOSED_FILE", "PLAN_STILL_RUNNING");
        }
    }

    @Test
    void given_the_address_of_another_household_or_no_plan__then_it_is_unknown_there() {
        String plan = startedPlan();
        String planId = plan.substring(plan.lastIndexOf('/') + 1);
        String otherFile = anna.newFile();

        for (Answer answer : List.of(
                anna.get(otherFile + "/plans/" + planId),
                anna.send(otherFile + "/plans/" + planId + "/goals", goal("rust")),
                anna.get(file + "/plans/00000000-0000-4000-8000-00000000000f"))) {
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(404);
            assertThat(answer.text("code")).isEqualTo("PLAN_UNKNOWN");
        }
        Answer nowhere = anna.send(file + "/plans/00000000-0000-4000-8000-00000000000f/goals", goal("rust"));
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.text("code")).isEqualTo("RECORD_UNKNOWN");
        assertThat(new Caseworker(edge, "s.postma").get(plan).text("code")).isEqualTo("HOUSEHOLD_UNKNOWN");
    }

    @Test
    void given_a_neighbour_who_was_erased__then_texts_about_her_open_no_more_and_nothing_new_names_her() {
        String plan = startedPlan();
        String goal = accepted(anna.send(plan + "/goals", goal("rust in huis"))).text("id");
        long position = accepted(anna.send(plan + "/actions", action(goal)))
                .json()
                .path("position")
                .asLong();
        accepted(
                new Caseworker(edge, "v.dijkema")
                        .send(
                                "/v1/persons/" + neighbour + "/erasures",
                                "{'ground':'REQUEST_UNDER_CARE_LAW','reason':'REQUEST_BY_PERSON','reference':'AVG-2026-0017'}"));

        Answer read = anna.get(plan);
        assertThat(read.json().at("/actions/0").has("text")).isTrue();
        assertThat(read.json().at("/actions/0/text").isNull()).isTrue();
        assertThat(read.json().at("/goals/0/text").asString()).isEqualTo("rust in huis");
        assertThat(anna.send(plan + "/actions", action(goal)).text("code")).isEqualTo("PERSON_ERASED");
        assertThat(anna.get(file + "/texts-for-review?minPosition=" + position)
                        .json()
                        .path("texts")
                        .findValuesAsString("text"))
                .containsExactly("rust in huis");
    }

    private String startedPlan() {
        return file + "/plans/" + accepted(anna.send(file + "/plans", START)).text("id");
    }

    /** On the version that the file has after its registration, the mother and the neighbour. */
    private Answer closeFile() {
        return anna.decide(file + "/closures", 3, "{'reason':'DONE','retentionClass':'YOUTH','closedOn':'2024-05-01'}");
    }

    private String goal(String text) {
        return "{'lifeDomain':'PARENTING','text':'" + text + "','about':['" + mother + "'],'targetDate':'2024-06-01',"
                + "'setOn':'2024-02-02'}";
    }

    private String action(String goal) {
        return "{'goalId':'" + goal + "','text':'brengt de kinderen','about':['" + neighbour
                + "'],'doer':'CIRCLE_MEMBER','personId':'" + neighbour
                + "','byDate':'2024-04-15','agreedOn':'2024-02-03'}";
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 299);
        return answer;
    }
}
