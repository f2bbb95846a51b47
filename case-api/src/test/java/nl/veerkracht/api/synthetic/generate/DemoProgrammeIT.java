package nl.veerkracht.api.synthetic.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;

/** The switch that fills an empty store with something to look at. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoProgrammeIT {

    private static final DefaultApplicationArguments ASKED = new DefaultApplicationArguments("--demo");

    @TempDir
    Path folder;

    private ConfigurableApplicationContext start(String... arguments) {
        SpringApplication application = new SpringApplication(VeerkrachtApplication.class);
        String[] all = new String[arguments.length + 2];
        all[0] = "--server.port=0";
        all[1] = "--veerkracht.data=" + folder;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return application.run(all);
    }

    private static long events(ConfigurableApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from domain_event_entry where type <> 'Programme'")
                .query(Long.class)
                .single();
    }

    private static long consents(ConfigurableApplicationContext context, String which) {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from expiring_consent where " + which)
                .query(Long.class)
                .single();
    }

    private static JsonNode get(Edge edge, String user, String path) {
        return edge.send(edge.as(user, path).header("X-Purpose", "casework")).json();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void a_start_with_the_switch_fills_an_empty_store_once_and_whoever_looks_sees_all_of_it(CapturedOutput printed) {
        long filled;
        try (ConfigurableApplicationContext context = start("--demo")) {
            filled = events(context);
            assertThat(filled).isEqualTo(13_734);
            assertThat(printed).contains(": 20 of 140 households have come", ": 140 of 140 households have come");
            Edge edge = new Edge(context.getEnvironment());
            JsonNode hoogezand = get(edge, "c.devries", "/v1/households");
            JsonNode zuidbroek = get(edge, "s.postma", "/v1/households");
            assertThat(hoogezand.path("households").size()
                            + zuidbroek.path("households").size())
                    .isEqualTo(140);
            assertThat(get(edge, "c.devries", "/v1/worklist").path("total").asInt())
                    .isBetween(30, 150);
        }
        try (ConfigurableApplicationContext again = start("--demo", "--veerkracht.automations.consents-swept=100ms")) {
            // The automation knows of all consents with a last day, and has looked at those for which it has come.
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(consents(again, "state in ('OPEN', 'HELD', 'SETTLED')"))
                            .isEqualTo(158));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> consents(again, "state = 'OPEN' and until_date <= current_date") == 0);
            assertThat(consents(again, "state = 'SETTLED'")).isEqualTo(96);
            // The play had ended them itself; those of a closed file wait until it is opened again.
            assertThat(events(again)).isEqualTo(filled);
        }
    }

    @Test
    void without_the_switch_the_product_starts_empty_and_other_data_keeps_the_demo_programme_out() {
        try (ConfigurableApplicationContext context = start()) {
            assertThat(events(context)).isZero();
            Edge edge = new Edge(context.getEnvironment());
            String single =
                    "{\"neighbourhood\":\"WK195202\",\"householdType\":\"SINGLE\",\"source\":\"SELF\",\"occurredOn\":\"2026-01-05\"}";
            assertThat(edge.send(edge.as("c.devries", "/v1/households")
                                    .header("X-Purpose", "registration")
                                    .header("Idempotency-Key", "real")
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(single)))
                            .status())
                    .isEqualTo(201);
            long real = events(context);
            assertThat(real).isEqualTo(2);
            DemoProgramme demo = context.getBean(DemoProgramme.class);
            assertThatThrownBy(() -> demo.run(ASKED))
                    .isInstanceOf(DemoRefusedException.class)
                    .hasMessageContaining("not loaded")
                    .extracting(refused -> ((DemoRefusedException) refused).action())
                    .asString()
                    .contains("VEERKRACHT_DATA");
            assertThat(events(context)).isEqualTo(real);
        }
    }

    @Test
    void under_the_profile_production_nothing_is_even_looked_at() {
        MockEnvironment production = new MockEnvironment();
        production.setActiveProfiles("production");
        DemoProgramme demo = new DemoProgramme(null, null, null, List.of(), null, production, null);
        assertThatThrownBy(() -> demo.run(ASKED))
                .isInstanceOf(DemoRefusedException.class)
                .hasMessageContaining("production");
    }
}
