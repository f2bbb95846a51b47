package nl.veerkracht.api.privacy;

import static nl.veerkracht.api.privacy.GrandmotherCase.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.personaldata.KeysThatRefuse;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import nl.veerkracht.api.platform.views.RebuiltViews;
import nl.veerkracht.api.platform.views.ViewPositions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** Only a reader needs a key: views are folded, built anew and verified without one, and without asking for one. */
@SpringBootTest(
        classes = {VeerkrachtApplication.class, KeysThatRefuse.Wiring.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeysRefusedIT {

    @Autowired
    Environment environment;

    @Autowired
    KeysThatRefuse keys;

    @Autowired
    ViewPositions positions;

    private Edge edge;
    private GrandmotherCase played;

    @BeforeEach
    void a_case_that_was_played_while_the_keys_were_there() {
        edge = new Edge(environment);
        played = new GrandmotherCase(edge).erased();
        assertThat(played.read("").status()).as("the keys are there").isEqualTo(200);
        keys.refuse();
    }

    @AfterEach
    void the_keys_are_there_again() {
        keys.allow();
    }

    @Test
    void a_fact_without_words_is_recorded_and_folded_without_a_key() {
        played.record("/concerns", "{'lifeDomain':'FINANCES','severity':'MODERATE','occurredOn':'2024-01-15'}");
        awaitViews();

        assertThat(RebuiltViews.verify(edge).path("equal").asBoolean())
                .as("the views equal the log")
                .isTrue();
        assertThat(keys.refused()).as("nobody asked for a key").isZero();
    }

    @Test
    void views_are_built_anew_and_verified_without_a_key() {
        JsonNode before = RebuiltViews.verify(edge);
        RebuiltViews.rebuild(edge, "case-file", "team-list", "worklist", "indicator");
        awaitViews();
        JsonNode after = RebuiltViews.verify(edge);

        for (int view = 0; view < after.path("views").size(); view++) {
            JsonNode stored = before.path("views").path(view);
            JsonNode rebuilt = after.path("views").path(view);
            assertThat(rebuilt.path("parked"))
                    .as("nothing of %s is parked", rebuilt.path("view"))
                    .isEmpty();
            assertThat(rebuilt.path("equal").asBoolean())
                    .as("%s equals the log", rebuilt.path("view"))
                    .isTrue();
            assertThat(rebuilt.path("checksum"))
                    .as("%s is what it was", rebuilt.path("view"))
                    .isEqualTo(stored.path("checksum"));
        }
        assertThat(after.path("views").path(0).path("documents").asInt())
                .as("files were compared")
                .isPositive();
        assertThat(keys.refused()).as("nobody asked for a key").isZero();
    }

    @Test
    void a_reader_is_told_that_the_keys_are_not_there_and_nobody_is_shown_as_erased_for_it() {
        for (Answer answer : List.of(
                played.read(""),
                played.read("/timeline"),
                played.readAs(CASEWORKER, "/v1/households"),
                played.readAs(PRIVACY_OFFICER, "/v1/households/" + played.household + "/texts-for-review"))) {
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(503);
            assertThat(answer.text("code")).isEqualTo("KEYS_UNAVAILABLE");
        }
        keys.allow();
        assertThat(played.read("").response().body())
                .as("it was but for a moment")
                .contains(OF_OTHERS);
    }

    private void awaitViews() {
        assertThat(positions.await(played.position(), Duration.ofSeconds(10)))
                .as("the views have seen everything")
                .isTrue();
    }
}
