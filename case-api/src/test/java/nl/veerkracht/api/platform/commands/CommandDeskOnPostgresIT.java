package nl.veerkracht.api.platform.commands;

import static nl.veerkracht.api.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.eventstore.PostgresServer;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL, where a second node of the application works on the same log. */
class CommandDeskOnPostgresIT extends CommandDeskContract {

    private static final Map<String, Object> SETTINGS = Map.of(
            "spring.datasource.url", PostgresServer.newDatabase(),
            "spring.datasource.username", PostgresServer.APPLICATION,
            "spring.datasource.password", PostgresServer.PASSWORD,
            "spring.flyway.user", PostgresServer.OWNER,
            "spring.flyway.password", PostgresServer.PASSWORD,
            "VEERKRACHT_MASTER_KEY", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
    private static ConfigurableApplicationContext secondNode;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        SETTINGS.forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeAll
    static void startSecondNode() {
        secondNode = new SpringApplicationBuilder(VeerkrachtApplication.class)
                .properties(SETTINGS)
                .run("--server.port=0");
    }

    @AfterAll
    static void stopSecondNode() {
        secondNode.close();
    }

    @Test
    void facts_from_two_nodes_at_once_all_get_their_place() throws Exception {
        HouseholdId id = registered();
        CommandDesk other = secondNode.getBean(CommandDesk.class);
        List<CommandAnswer> answers = atOnce(
                16, number -> (number % 2 == 0 ? desk : other).execute(CONTEXT, call(), () -> concern(id, null)));
        assertThat(answers).extracting(CommandAnswer::version).doesNotHaveDuplicates();
        assertThat(events(id)).isEqualTo(18);
    }

    @Test
    void of_decisions_from_two_nodes_on_one_version_exactly_one_is_taken() throws Exception {
        HouseholdId id = registered();
        CommandDesk other = secondNode.getBean(CommandDesk.class);
        List<String> outcomes = atOnce(16, number -> {
            try {
                (number % 2 == 0 ? desk : other).execute(CONTEXT, call(), () -> concern(id, 1L));
                return "accepted";
            } catch (Refusal refusal) {
                return refusal.code().name();
            }
        });
        assertThat(outcomes).containsOnly("accepted", "STALE_VERSION");
        assertThat(outcomes).filteredOn("accepted"::equals).hasSize(1);
    }

    @Test
    void the_same_request_to_two_nodes_at_once_has_one_effect_and_one_answer() throws Exception {
        CommandDesk other = secondNode.getBean(CommandDesk.class);
        CommandCall call = new CommandCall(UUID.randomUUID().toString(), null, "fingerprint");
        List<CommandAnswer> answers =
                atOnce(8, number -> (number % 2 == 0 ? desk : other).execute(CONTEXT, call, () -> register(newId())));
        assertThat(answers).containsOnly(answers.get(0));
        assertThat(events(answers.get(0).householdId())).isEqualTo(2);
    }
}
