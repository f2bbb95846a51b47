package nl.veerkracht.api.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.personaldata.OpenedLog;
import nl.veerkracht.api.synthetic.generate.GeneratorContext;
import nl.veerkracht.api.synthetic.play.SyntheticPlays;
import nl.veerkracht.api.synthetic.stage.BulkAppend;
import nl.veerkracht.api.synthetic.stage.DeskStage;
import nl.veerkracht.api.synthetic.stage.MemoryStage;
import nl.veerkracht.api.synthetic.stage.MemoryStages;
import nl.veerkracht.api.synthetic.stage.PlayedClock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The play of the product through the command side of a running application, and the same play in memory and appended at once, leave
 * the same events and the same rows beside them. Receipts are left out: they answer a request that is sent again.
 */
@SpringBootTest(
        classes = {VeerkrachtApplication.class, SyntheticBothWaysContract.Moved.class},
        properties = "veerkracht.programmes=")
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class SyntheticBothWaysContract {

    /** All that a command writes, but for receipts; of keys only whose they are, since each store has its own. */
    private static final Map<String, String> TABLES = Map.of(
            "person_appearance", "person_id, household_id",
            "resident", "person_id",
            "residence", "person_id, household_id, from_date, until_date",
            "plan_register", "plan_id, household_id",
            "running_plan", "household_id, plan_id",
            "household_gate", "household_id",
            "organisation_register", "organisation_id, municipality, type, name",
            "coordinator_register", "person_id, municipality",
            "programme_register", "programme_id, code",
            "vault.person_key", "person_id, master_key_id IS NULL, destroyed_at");

    /** With few households, so that it does not take long; {@link SmallProgrammeTest} holds that it leaves out nothing. */
    private static final Play PLAY = SmallProgramme.inOwn(SyntheticPlays.DEFAULT_SEED);

    @Autowired
    ApplicationContext application;

    @TestConfiguration(proxyBeanMethods = false)
    static class Moved {

        @Bean
        @Primary
        PlayedClock playedClock() {
            return new PlayedClock(ZoneId.of("Europe/Amsterdam"));
        }
    }

    /** @return the address of an empty store of the same kind as that of the application */
    abstract String emptyStore();

    /** @return who works in that store */
    Map<String, String> users() {
        return Map.of();
    }

    @Test
    void by_commands_and_at_once__the_same_events_and_the_same_rows() {
        DeskStage.play(application, PLAY);
        try (ConfigurableApplicationContext other = GeneratorContext.open(emptyStore(), users())) {
            MemoryStage stage = other.getBean(MemoryStages.class).in(Municipality.DEFAULT);
            PLAY.playOn(stage);
            BulkAppend bulk = other.getBean(BulkAppend.class);
            bulk.append(bulk.packer().pack(stage));

            List<String> events = new OpenedLog(other).events();
            assertThat(events).hasSizeGreaterThan(1_000);
            assertThat(events).isEqualTo(new OpenedLog(application).events());
            assertThat(rows(other)).isEqualTo(rows(application));
        }
    }

    private static Map<String, List<String>> rows(ApplicationContext context) {
        JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
        Map<String, List<String>> tables = new LinkedHashMap<>();
        TABLES.forEach((table, columns) -> {
            List<String> rows = new ArrayList<>();
            jdbc.queryForList("SELECT " + columns + " FROM " + table)
                    .forEach(row -> rows.add(row.values().toString()));
            rows.sort(null);
            assertThat(rows).as(table).isNotEmpty();
            tables.put(table, rows);
        });
        return tables;
    }
}
