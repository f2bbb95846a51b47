package nl.veerkracht.api.platform.views;

import static nl.veerkracht.api.platform.views.RebuiltViews.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.household.Caseworker;
import nl.veerkracht.api.platform.eventstore.PostgresServer;
import nl.veerkracht.api.platform.security.Edge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two nodes share one PostgreSQL and one store of views. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildOnTwoNodesIT {

    private final TestViewServer views = new TestViewServer();
    private final String database = PostgresServer.newDatabase();
    private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();

    @AfterEach
    void stop() {
        nodes.forEach(ConfigurableApplicationContext::close);
        views.close();
    }

    private Edge start() {
        ConfigurableApplicationContext node = new SpringApplicationBuilder(VeerkrachtApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + views.uri(),
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=" + PostgresServer.APPLICATION,
                        "--spring.datasource.password=" + PostgresServer.PASSWORD,
                        "--spring.flyway.user=" + PostgresServer.OWNER,
                        "--spring.flyway.password=" + PostgresServer.PASSWORD,
                        "--VEERKRACHT_MASTER_KEY=" + "A".repeat(43) + "=",
                        "--veerkracht.views.rebuild-at-most=20");
        nodes.add(node);
        return new Edge(node.getEnvironment());
    }

    private static String generation(Edge node) {
        return node.get(ADMINISTRATOR, "/v1/views")
                .json()
                .at("/views/0/generation")
                .asString();
    }

    private static boolean isRead(Edge node, String file) {
        return new Caseworker(node, "c.devries").get(file).status() == 200;
    }

    @Test
    void one_builds__both_see_how_far_it_is__and_both_read_what_was_built__also_when_the_builder_stops_in_the_middle() {
        Edge one = start();
        Edge other = start();
        Caseworker anna = new Caseworker(one, "c.devries");
        String file = "";
        for (int number = 0; number < 60; number++) {
            file = anna.newFile();
        }
        String live = generation(one);
        assertThat(generation(other)).isEqualTo(live);
        String last = file;
        // What is live has it before its node goes.
        await().atMost(Duration.ofSeconds(30)).until(() -> isRead(other, last));

        String rebuild = RebuiltViews.begin(one, "case-file").text("id");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> RebuiltViews.one(other, rebuild).path("position").asLong() > 30);
        assertThat(RebuiltViews.begin(other, "case-file").text("code")).isEqualTo("REBUILD_RUNNING");
        nodes.remove(0).close();

        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    assertThat(isRead(other, last)).isTrue();
                    return RebuiltViews.one(other, rebuild)
                            .path("state")
                            .asString()
                            .equals("COMPLETED");
                });
        Edge third = start();
        assertThat(generation(other)).isNotEqualTo(live).isEqualTo(generation(third));
        assertThat(isRead(third, file)).isTrue();

        RebuiltViews.rebuild(third, "case-file");
        assertThat(isRead(other, file)).isTrue();
        await().atMost(Duration.ofSeconds(10)).until(() -> generation(other).equals(generation(third)));
        String after = new Caseworker(other, "c.devries").newFile();
        await().atMost(Duration.ofSeconds(20)).until(() -> isRead(other, after) && isRead(third, after));
        assertThat(RebuiltViews.verify(third).path("equal").asBoolean()).isTrue();
    }
}
