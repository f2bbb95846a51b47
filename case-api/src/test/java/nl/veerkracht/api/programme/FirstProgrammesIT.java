package nl.veerkracht.api.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.surroundings.ProgrammeRegister;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.Period;
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
    JdbcClient jdbc;

    @Test
    void an_empty_store_starts_with_the_programmes_of_both_municipalities() {
        Edge edge = new Edge(environment);
        JsonNode hoogezand = edge.get("c.devries", "/v1/programmes").json().path("programmes");
        assertThat(hoogezand.size()).isEqualTo(1);
        assertThat(hoogezand.path(0).path("name").asString()).isEqualTo("Bevordering van sociale veerkracht");
        assertThat(hoogezand.path(0).path("municipality").asString()).isEqualTo("GM1952");
        assertThat(LocalDate.parse(hoogezand.path(0).path("untilDate").asString()))
                .isEqualTo(LocalDate.parse(hoogezand.path(0).path("fromDate").asString())
                        .plusYears(3));
        JsonNode beijum = edge.get("f.wiersma", "/v1/programmes").json().path("programmes");
        assertThat(beijum.size()).isEqualTo(1);
        assertThat(beijum.path(0).path("name").asString()).isEqualTo("Kansrijke start");
    }

    @Test
    void a_next_start_starts_nothing_again() {
        long before = events();
        first.run(new DefaultApplicationArguments());
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void of_two_nodes_that_start_at_once_one_starts_a_programme() throws Exception {
        ProgrammeCommand.StartProgramme command = new ProgrammeCommand.StartProgramme(
                FirstProgrammes.idOf("TRIAL"),
                "TRIAL",
                "Proeftuin",
                "GM9999",
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 1, 1)));
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> start = () -> register.start(command);
            int started = 0;
            for (Future<Boolean> node : nodes.invokeAll(List.of(start, start, start, start))) {
                started += node.get() ? 1 : 0;
            }
            assertThat(started).isEqualTo(1);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(register.all())
                .filteredOn(programme -> programme.code().equals("TRIAL"))
                .hasSize(1);
    }

    private long events() {
        return jdbc.sql("select count(*) from domain_event_entry")
                .query(Long.class)
                .single();
    }
}
