package nl.veerkracht.api.platform.views;

import static nl.veerkracht.api.platform.views.RebuiltViews.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.household.Caseworker;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import nl.veerkracht.projections.casefile.CaseFiles;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.jdbc.core.JdbcOperations;
import tools.jackson.databind.JsonNode;

/** Views are built anew while they are read, over HTTP. A rebuild is slow here: 150 events in a second. */
@SpringBootTest(
        classes = VeerkrachtApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"veerkracht.views.rebuild-at-most=150", "management.prometheus.metrics.export.enabled=true"})
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class RebuildContract {

    /** Of three events each: a rebuild of them takes some seconds. */
    private static final int HOUSEHOLDS = 200;

    private static final String REGISTRATION = "{'neighbourhood':'WK195202','householdType':'SINGLE_PARENT',"
            + "'source':'SCHOOL','occurredOn':'2024-01-15'}";

    @Autowired
    Environment environment;

    @Autowired
    EventStore log;

    @Autowired
    JdbcOperations database;

    @Autowired
    MongoOperations mongo;

    @Autowired
    ViewPositions positions;

    @Autowired
    ViewSupervisor supervisor;

    private Edge edge;
    private HouseholdLog households;

    @BeforeEach
    void a_log_of_some_length() {
        edge = new Edge(environment);
        households = new HouseholdLog(log, database);
        while (positions.head() < HOUSEHOLDS * 3) {
            households.registered("hoogezand");
        }
        households.awaitViews(positions);
    }

    private JsonNode view(String name) {
        return RebuiltViews.view(edge, name);
    }

    private String generation(String name) {
        return view(name).path("generation").asString();
    }

    private JsonNode awaitProgress(String rebuild) {
        return await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> one(edge, rebuild), found -> found.path("position").asLong() > 0);
    }

    @Test
    void what_is_read_is_read_and_keeps_up_while_another_is_built__which_is_live_then() {
        Caseworker anna = new Caseworker(edge, "c.devries");
        assertThat(anna.get(anna.newFile()).status()).isIn(200, 503);
        String live = generation("case-file");
        String rebuild = begin(edge, "case-file", "worklist").text("id");
        JsonNode progress = awaitProgress(rebuild);

        assertThat(progress.path("state").asString()).isEqualTo("RUNNING");
        assertThat(progress.path("position").asLong())
                .isLessThan(progress.path("of").asLong());
        assertThat(progress.path("eventsPerSecond").asLong()).isBetween(1L, 2_000L);
        assertThat(progress.path("secondsLeft").asLong()).isPositive();
        assertThat(generation("case-file")).isEqualTo(live);
        Answer registered = anna.send("/v1/households", REGISTRATION);
        Answer read = anna.get("/v1/households/" + registered.text("householdId") + "?minPosition="
                + registered.json().path("position").asLong());
        assertThat(read.status()).isEqualTo(200);
        assertThat(one(edge, rebuild).path("state").asString()).as("still").isEqualTo("RUNNING");

        awaitState(edge, rebuild, "COMPLETED");
        JsonNode ended = one(edge, rebuild);
        assertThat(ended.path("position")).isEqualTo(ended.path("of"));
        assertThat(ended.path("endedAt").asString()).isNotEmpty();
        assertThat(ended.path("views").toString())
                .isEqualTo("[{\"view\":\"case-file\",\"version\":1},{\"view\":\"worklist\",\"version\":1}]");
        assertThat(generation("case-file")).isNotEqualTo(live);
        assertThat(view("case-file").path("before").asString()).isEqualTo(live);
        assertThat(mongo.collectionExists(live)).as("kept until the next").isTrue();
        assertThat(verify(edge).path("equal").asBoolean()).isTrue();
        assertThat(edge.get(ADMINISTRATOR, "/v1/admin/rebuilds").json().at("/rebuilds/0/id"))
                .isEqualTo(ended.path("id"));

        String next = begin(edge, "case-file").text("id");
        assertThat(mongo.collectionExists(live)).as("the next is on its way").isFalse();
        assertThat(view("case-file").path("before").isNull()).isTrue();
        assertThat(cancel(next).status()).isEqualTo(200);
    }

    @Test
    void one_that_is_cancelled_leaves_nothing_and_what_is_read_stays() {
        String live = generation("case-file");
        String rebuild = begin(edge, "case-file").text("id");
        awaitProgress(rebuild);
        Answer cancelled = cancel(rebuild);

        assertThat(cancelled.text("state")).isEqualTo("CANCELLED");
        assertThat(generation("case-file")).isEqualTo(live);
        assertThat(mongo.getCollectionNames())
                .filteredOn(name -> name.startsWith("case-file."))
                .as("what is live, and what was before it")
                .hasSizeLessThanOrEqualTo(2)
                .contains(live);
        assertProblem(cancel(rebuild), 409, "REBUILD_ENDED");

        RebuiltViews.rebuild(edge, "case-file");
        assertThat(generation("case-file")).isNotEqualTo(live);
    }

    private Answer cancel(String rebuild) {
        return edge.post(ADMINISTRATOR, "/v1/admin/rebuilds/" + rebuild + "/cancellations", "");
    }

    @Test
    void what_breaks_it_off_is_told_and_when_that_is_mended_it_goes_on() {
        String rebuild = households.whileUnreadable(100, () -> {
            String begun = begin(edge, "worklist").text("id");
            JsonNode broken = await().atMost(Duration.ofSeconds(30))
                    .until(
                            () -> one(edge, begun),
                            found -> found.at("/failure/times").asInt() > 1);
            assertThat(broken.path("state").asString()).isEqualTo("RUNNING");
            assertThat(broken.at("/failure/kind").asString()).isEqualTo("DateTimeParseException");
            return begun;
        });
        awaitState(edge, rebuild, "COMPLETED");
    }

    @Test
    void what_cannot_be_built_is_told() {
        assertProblem(order("{}"), 422, "NOTHING_TO_REBUILD");
        assertProblem(order("{\"views\":[]}"), 422, "NOTHING_TO_REBUILD");
        assertProblem(order("{\"views\":[\"case-file\",\"dashboard-of-dreams\"]}"), 422, "VIEW_UNKNOWN");
        assertProblem(order("{\"views\":[\"case-file\"],\"version\":99}"), 422, "VIEW_VERSION_UNKNOWN");
        assertProblem(
                edge.get(ADMINISTRATOR, "/v1/admin/rebuilds/00000000-0000-4000-8000-00000000000f"),
                404,
                "REBUILD_UNKNOWN");
        assertProblem(cancel("00000000-0000-4000-8000-00000000000f"), 404, "REBUILD_UNKNOWN");
        assertProblem(
                edge.get(ADMINISTRATOR, "/v1/admin/rebuilds/00000000-0000-4000-8000-00000000000f/progress"),
                404,
                "REBUILD_UNKNOWN");
    }

    @Test
    void of_a_view_that_is_being_built_no_other_is_begun_and_of_the_others_beside_it_neither() {
        String rebuild = begin(edge, "team-list").text("id");
        Answer second = begin(edge, "case-file", "team-list");
        assertProblem(second, 409, "REBUILD_RUNNING");
        assertThat(second.text("view")).isEqualTo("team-list");

        String other = begin(edge, "case-file").text("id");
        assertThat(one(edge, other).path("state").asString()).isEqualTo("RUNNING");
        assertThat(cancel(other).status()).isEqualTo(200);
        assertThat(cancel(rebuild).status()).isEqualTo(200);
    }

    @Test
    void nobody_but_an_administrator_has_a_say_in_it() {
        assertProblem(edge.get("c.devries", "/v1/admin/rebuilds"), 403, "ROLE_NOT_ALLOWED");
        assertProblem(
                edge.post("p.hofstra", "/v1/admin/rebuilds", "{\"views\":[\"case-file\"]}"), 403, "ROLE_NOT_ALLOWED");
        assertProblem(edge.post("v.dijkema", "/v1/admin/verifications", ""), 403, "ROLE_NOT_ALLOWED");
    }

    private Answer order(String body) {
        return edge.post(ADMINISTRATOR, "/v1/admin/rebuilds", body);
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("detail")).isNotEmpty();
    }

    @Test
    void its_progress_comes_as_a_stream_of_events_until_it_has_ended() throws Exception {
        String rebuild = begin(edge, "case-file").text("id");
        List<JsonNode> told = progress(edge, rebuild);

        Answer inAnotherForm = edge.send(edge.as(ADMINISTRATOR, "/v1/admin/rebuilds/" + rebuild + "/progress")
                .header("Accept", "application/json"));
        assertProblem(inAnotherForm, 406, "NOT_ACCEPTABLE");
        assertThat(inAnotherForm.text("detailEn")).contains("text/event-stream");
        assertThat(told).hasSizeGreaterThan(2);
        assertThat(told.get(0).path("state").asString()).isEqualTo("RUNNING");
        assertThat(told.get(told.size() - 1).path("state").asString()).isEqualTo("COMPLETED");
        assertThat(told)
                .extracting(each -> each.path("position").asLong())
                .as("it never goes back")
                .isSorted();
    }

    @Test
    void who_reads_and_who_records_meets_no_error_while_views_are_built_and_swapped() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService people = Executors.newFixedThreadPool(3);
        List<Future<Integer>> work = new ArrayList<>();
        for (int person = 0; person < 3; person++) {
            work.add(people.submit(() -> workUntil(done)));
        }
        RebuiltViews.rebuild(edge, "case-file", "team-list", "worklist", "assessment", "indicator");
        RebuiltViews.rebuild(edge, "case-file", "team-list");
        done.set(true);
        for (Future<Integer> each : work) {
            assertThat(each.get()).as("files that were opened meanwhile").isGreaterThan(3);
        }
        people.shutdown();
        households.awaitViews(positions);
        assertThat(verify(edge).path("equal").asBoolean()).isTrue();
    }

    /** Opens files and reads them back, in all views: what was recorded is there, and no answer is an error. */
    private int workUntil(AtomicBoolean done) {
        Caseworker anna = new Caseworker(edge, "c.devries");
        int files = 0;
        while (!done.get()) {
            String file = anna.newFile();
            Answer concern = anna.send(
                    file + "/concerns", "{'lifeDomain':'FINANCES','severity':'LIGHT','occurredOn':'2024-01-15'}");
            assertThat(concern.status()).isEqualTo(200);
            String position = "?minPosition=" + concern.json().path("position").asLong();
            for (String path : List.of(file + position, file + "/assessments" + position, "/v1/worklist" + position)) {
                Answer read = anna.get(path);
                assertThat(read.status())
                        .as(path + " " + read.response().body())
                        .isEqualTo(200);
            }
            assertThat(anna.get(file).json().path("version").asLong()).as(file).isEqualTo(2);
            Answer list = anna.get("/v1/households");
            assertThat(list.status()).isEqualTo(200);
            assertThat(list.response().body()).contains(file.substring("/v1/households/".length()));
            files++;
        }
        return files;
    }

    @Test
    void prometheus_is_told_of_each_view_how_far_it_is_and_nobody_but_an_administrator_may_ask() {
        assertThat(edge.send(edge.at("/actuator/prometheus")).status()).isEqualTo(401);
        assertThat(edge.get("c.devries", "/actuator/prometheus").status()).isEqualTo(403);
        String figures =
                edge.get(ADMINISTRATOR, "/actuator/prometheus").response().body();
        assertThat(figures)
                .contains("veerkracht_views_reachable 1.0")
                .contains("veerkracht_view_behind{view=\"case-file\"} 0.0")
                .contains("veerkracht_view_behind_seconds{view=\"case-file\"} 0.0")
                .contains("veerkracht_view_dead_letters{view=\"worklist\"} 0.0")
                .contains("veerkracht_view_rebuild{view=\"case-file\"} NaN", "http_server_requests_seconds_count")
                .doesNotContain("spring_security_");

        String rebuild = begin(edge, "case-file").text("id");
        awaitProgress(rebuild);
        assertThat(edge.get(ADMINISTRATOR, "/actuator/prometheus").response().body())
                .containsPattern("veerkracht_view_rebuild\\{view=\"case-file\"} 0\\.[0-9]+")
                .contains("veerkracht_view_rebuild{view=\"worklist\"} NaN");
        assertThat(cancel(rebuild).status()).isEqualTo(200);
    }

    @Test
    void what_is_live_and_cannot_be_read_by_this_code_is_told_as_such_and_built_anew_at_the_next_start() {
        Caseworker anna = new Caseworker(edge, "c.devries");
        String file = anna.newFile();
        await().atMost(Duration.ofSeconds(10)).until(() -> anna.get(file).status() == 200);
        String live = generation("case-file");
        mongo.execute(
                "view-generation",
                views -> views.updateOne(
                        new Document("_id", "case-file"),
                        new Document("$set", new Document("live.layout", "of other contracts"))));

        Answer told =
                await().atMost(Duration.ofSeconds(10)).until(() -> anna.get(file), answer -> answer.status() != 200);
        assertProblem(told, 503, "VIEWS_UNAVAILABLE");
        assertThat(anna.send(
                                file + "/concerns",
                                "{'lifeDomain':'FINANCES','severity':'LIGHT','occurredOn':'2024-01-15'}")
                        .status())
                .as("recording goes on")
                .isEqualTo(200);

        supervisor.stop();
        supervisor.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> anna.get(file).status() == 200);
        assertThat(generation("case-file")).isNotEqualTo(live);
        households.awaitViews(positions);
        assertThat(verify(edge).path("equal").asBoolean()).isTrue();
    }

    @Test
    void another_node_sees_the_swap_by_itself_and_never_reads_what_was_thrown_away() {
        var household = households.registered("hoogezand");
        households.awaitViews(positions);
        // As another node has it, of which the supervisor does not look.
        CaseFiles elsewhere = new CaseFiles(mongo);
        assertThat(elsewhere.find(household)).isPresent();
        String first = elsewhere.view().documents().live().name();

        RebuiltViews.rebuild(edge, "case-file");
        assertThat(elsewhere.view().documents().live().name()).isEqualTo(first);
        assertThat(elsewhere.find(household)).as("kept").isPresent();

        RebuiltViews.rebuild(edge, "case-file");
        assertThat(mongo.collectionExists(first)).isFalse();
        assertThat(elsewhere.find(household)).isPresent();
        assertThat(elsewhere.view().documents().live().name()).isEqualTo(generation("case-file"));
    }
}
