package nl.veerkracht.api.platform.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.household.Caseworker;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import nl.veerkracht.projections.platform.Generations;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;

/** A start on views that this program cannot read, as after an update of it: what is told to their readers until they are filled. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BegunFromNothingIT {

    private static final String LIST = "/v1/households";

    @Autowired
    Environment environment;

    @Autowired
    MongoOperations mongo;

    @Autowired
    Generations generations;

    @Autowired
    ViewPositions positions;

    @Autowired
    ViewSupervisor supervisor;

    @Test
    void what_is_not_in_a_view_yet_is_not_told_as_what_is_not_there() {
        Edge edge = new Edge(environment);
        Caseworker anna = new Caseworker(edge, "c.devries");
        String file = anna.newFile();
        await().atMost(Duration.ofSeconds(10)).until(() -> anna.get(file).status() == 200);
        String id = file.substring(file.lastIndexOf('/') + 1);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> anna.get(LIST).response().body().contains(id));

        supervisor.stop();
        List<String> views = List.of("case-file", "team-list");
        views.forEach(this::storedByAnotherProgram);
        views.forEach(this::heldByAnotherNode);
        supervisor.start();

        for (String path : List.of(file, LIST, LIST + "?minPosition=" + positions.head())) {
            Answer told =
                    await().atMost(Duration.ofSeconds(10)).until(() -> anna.get(path), each -> each.status() != 200);
            assertThat(told.status()).as(path).isEqualTo(503);
            assertThat(told.header("Retry-After")).as(path).isEqualTo("5");
            assertThat(told.text("code")).as(path).isIn("VIEWS_UNAVAILABLE", "VIEWS_BEHIND");
        }
        views.forEach(view -> await().atMost(Duration.ofSeconds(10))
                .until(() -> !RebuiltViews.view(edge, view).path("readable").asBoolean()));
        assertThat(RebuiltViews.view(edge, "worklist").path("readable").asBoolean())
                .as("a view that can be read goes on")
                .isTrue();
        assertThat(anna.send(
                                file + "/concerns",
                                "{'lifeDomain':'FINANCES','severity':'LIGHT','occurredOn':'2024-01-15'}")
                        .status())
                .as("recording goes on")
                .isEqualTo(200);
        assertThat(anna.get(file).status()).as("and shows no part of the file").isEqualTo(503);

        supervisor.stop();
        views.forEach(this::released);
        supervisor.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> anna.get(file).status() == 200);
        assertThat(anna.get(file).json().path("version").asLong())
                .as("all that the log had, and not the first of it")
                .isEqualTo(2L);
        await().atMost(Duration.ofSeconds(30)).until(() -> anna.get(LIST).status() == 200);
        assertThat(anna.get(LIST).response().body()).contains(id);
        assertThat(RebuiltViews.view(edge, "case-file").path("readable").asBoolean())
                .isTrue();
        assertThat(RebuiltViews.verify(edge).path("equal").asBoolean()).isTrue();
    }

    private void storedByAnotherProgram(String view) {
        mongo.execute(
                "view-generation",
                known -> known.updateOne(
                        new Document("_id", view), new Document("$set", new Document("live.layout", "of another"))));
    }

    /** So the one that is begun next holds nothing until it is released. */
    private void heldByAnotherNode(String view) {
        mongo.execute(
                ViewsConfiguration.TOKENS,
                tokens -> tokens.insertOne(new Document("processorName", next(view, 1))
                        .append("segment", 0)
                        .append("owner", "another node")
                        .append("timestamp", "2999-01-01T00:00:00Z")));
    }

    private void released(String view) {
        mongo.execute(
                ViewsConfiguration.TOKENS, tokens -> tokens.deleteOne(new Document("processorName", next(view, 0))));
    }

    private String next(String view, int later) {
        return view + ".v1.g" + (generations.of(view).last() + later);
    }
}
