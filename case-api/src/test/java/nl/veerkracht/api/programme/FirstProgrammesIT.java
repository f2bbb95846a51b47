package nl.veerkracht.api.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.surroundings.ProgrammeRegister;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Funding;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Partner;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Target;
import nl.veerkracht.api.programme.ProgrammeProperties.FirstProgramme;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** With which programmes an empty store starts. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstProgrammesIT {

    @Autowired
    Environment environment;

    @Autowired
    FirstProgrammes first;

    @Autowired
    ProgrammeRegister register;

    @Autowired
    CommandGateway gateway;

    @Autowired
    JdbcClient jdbc;

    @Test
    void an_empty_store_starts_with_the_programmes_of_both_municipalities() {
        Edge edge = new Edge(environment);
        JsonNode midden = programme(edge, "c.devries", "MG-VEERKRACHT");
        assertThat(midden.path("name").asString()).isEqualTo("Bevordering van sociale veerkracht");
        assertThat(midden.path("municipality").asString()).isEqualTo("GM1952");
        assertThat(LocalDate.parse(midden.path("untilDate").asString()))
                .isEqualTo(LocalDate.parse(midden.path("fromDate").asString()).plusYears(3));
        assertThat(programme(edge, "f.wiersma", "GRN-KANSRIJKE-START")
                        .path("name")
                        .asString())
                .isEqualTo("Kansrijke start");
    }

    private static JsonNode programme(Edge edge, String user, String code) {
        return edge.get(user, "/v1/programmes")
                .json()
                .path("programmes")
                .valueStream()
                .filter(one -> one.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private RegisteredProgramme configured(String code) {
        return register.find(FirstProgrammes.idOf(code)).orElseThrow();
    }

    @Test
    void a_next_start_starts_nothing_again() {
        long before = events();
        first.run(new DefaultApplicationArguments());
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void what_is_known_of_a_first_programme_is_recorded_with_its_start() {
        RegisteredProgramme midden = configured("MG-VEERKRACHT");
        assertThat(midden.populationEstimate()).isEqualTo(600);
        assertThat(midden.targets()).containsExactly(new Target("households-reached", null, 120));
        assertThat(midden.money().budgetCents()).isEqualTo(70_000_000);
        assertThat(midden.money().missingCents()).isZero();
        assertThat(midden.partners())
                .extracting(Partner::name)
                .containsExactly("Amsterdam UMC", "Sociale teams van Midden-Groningen");
        assertThat(midden.definitions()).hasSize(28).allMatch(definition -> definition.version() == 1);
        RegisteredProgramme start = configured("GRN-KANSRIJKE-START");
        assertThat(start.money().budgetCents()).isEqualTo(150_000_000);
        assertThat(start.money().fundings()).extracting(Funding::amountCents).containsExactly(121_000_000L);
        assertThat(start.money().missingCents()).isEqualTo(29_000_000);
        assertThat(start.scope().neighbourhoods()).containsExactlyInAnyOrder("WK001411", "WK001412");
    }

    @Test
    void of_four_nodes_that_start_at_once_one_starts_a_programme() throws Exception {
        assertThat(nodesThatBegin(trial("TRIAL"))).isEqualTo(1);
        RegisteredProgramme trial = register.find(FirstProgrammes.idOf("TRIAL")).orElseThrow();
        assertThat(trial.version())
                .as("a start, 28 definitions and an estimate")
                .isEqualTo(29);
        assertThat(register.in("GM9999"))
                .filteredOn(one -> one.code().equals("TRIAL"))
                .hasSize(1);
    }

    @Test
    void a_programme_that_an_earlier_version_started_gets_what_is_known_of_it_once() throws Exception {
        FirstProgramme older = trial("OLDER");
        ProgrammeId id = FirstProgrammes.idOf("OLDER");
        gateway.sendAndWait(new ProgrammeCommand.StartProgramme(
                id,
                new By(new Actor("p-1", Actor.Role.MANAGER, "", "GM9999"), null),
                "OLDER",
                "Proeftuin",
                older.fromDate(),
                older.untilDate()));
        jdbc.sql("update programme_register set code = null where programme_id = ?")
                .param(id.value())
                .update();

        assertThat(nodesThatBegin(older)).isEqualTo(1);
        assertThat(register.find(id).orElseThrow().populationEstimate()).isEqualTo(40);
        assertThat(first.begin(older)).isFalse();
        register.claimCodes();
        assertThat(jdbc.sql("select code from programme_register where programme_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("OLDER");
    }

    @Test
    void a_programme_gets_definitions_that_are_new_in_the_product_once_and_nothing_else() throws Exception {
        FirstProgramme earlier = trial("EARLIER");
        ProgrammeId id = FirstProgrammes.idOf("EARLIER");
        By manager = new By(new Actor("p-1", Actor.Role.MANAGER, "", "GM9999"), null);
        gateway.sendAndWait(new ProgrammeCommand.StartProgramme(
                id, manager, "EARLIER", "Proeftuin", earlier.fromDate(), earlier.untilDate()));
        gateway.sendAndWait(
                new ProgrammeCommand.PublishIndicator(id, manager, "households-reached", 1, earlier.fromDate(), 7));

        assertThat(nodesThatBegin(earlier)).isEqualTo(1);
        RegisteredProgramme programme = register.find(id).orElseThrow();
        assertThat(programme.definitions()).hasSize(28);
        assertThat(programme.definitions().get(0).threshold()).isEqualTo(7);
        assertThat(programme.populationEstimate()).isNull();
        assertThat(first.begin(earlier)).isFalse();
    }

    private static FirstProgramme trial(String code) {
        return new FirstProgramme(
                code,
                "Proeftuin",
                "GM9999",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2029, 1, 1),
                Set.of(),
                Set.of(),
                40,
                Map.of(),
                null,
                List.of(),
                List.of());
    }

    private int nodesThatBegin(FirstProgramme programme) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> start = () -> first.begin(programme);
            int began = 0;
            for (Future<Boolean> node : nodes.invokeAll(List.of(start, start, start, start))) {
                began += node.get() ? 1 : 0;
            }
            return began;
        } finally {
            nodes.shutdownNow();
        }
    }

    private long events() {
        return jdbc.sql("select count(*) from domain_event_entry")
                .query(Long.class)
                .single();
    }
}
