package nl.veerkracht.api.synthetic.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.api.platform.personaldata.OpenedLog;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A store is filled municipality after municipality, and is the same whether that was interrupted or not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class GeneratorContract {

    private static final long SEED = 42;
    /** More than one municipality has, and fewer than two. */
    private static final long EVENTS = 500;

    /** @return the address of a new store */
    abstract String emptyStore();

    /** @return who works in it */
    abstract Map<String, String> users();

    private ConfigurableApplicationContext opened(String store) {
        return GeneratorContext.open(store, users(), TinyPlays.class);
    }

    private static long fill(ConfigurableApplicationContext store, long events, long seed) {
        return store.getBean(Generator.class).fill(events, seed, (reached, written) -> {});
    }

    private static JdbcTemplate jdbc(ConfigurableApplicationContext store) {
        return store.getBean(JdbcTemplate.class);
    }

    @Test
    void interrupted_in_the_middle_of_a_municipality_and_begun_again__the_same_log_as_in_one_go() {
        List<String> inOneGo;
        try (ConfigurableApplicationContext store = opened(emptyStore())) {
            assertThat(fill(store, EVENTS, SEED)).isGreaterThanOrEqualTo(EVENTS);
            inOneGo = new OpenedLog(store).events();
        }
        assertThat(inOneGo).hasSizeGreaterThanOrEqualTo((int) EVENTS).anyMatch(event -> event.contains("GM9000"));

        String address = emptyStore();
        try (ConfigurableApplicationContext store = opened(address)) {
            // The last of its rows cannot be written, when all the others are.
            jdbc(store).update("INSERT INTO household_gate (household_id) VALUES (?)", firstHousehold("GM9000"));
            assertThatExceptionOfType(CannotGenerateException.class)
                    .isThrownBy(() -> fill(store, EVENTS, SEED))
                    .withMessageContaining("municipality 1");
            assertThat(municipalities(store)).containsExactly(0);
            assertThat(new OpenedLog(store).events()).isNotEmpty().noneMatch(event -> event.contains("GM9000"));
            jdbc(store).update("DELETE FROM household_gate WHERE household_id = ?", firstHousehold("GM9000"));
        }
        try (ConfigurableApplicationContext store = opened(address)) {
            assertThat(fill(store, EVENTS, SEED)).isEqualTo(inOneGo.size());
            assertThat(new OpenedLog(store).events()).isEqualTo(inOneGo);
            assertThat(fill(store, EVENTS, SEED)).as("nothing is left to do").isEqualTo(inOneGo.size());
        }
    }

    @Test
    void a_store_of_another_seed_or_with_other_data_is_refused_and_left_as_it_was() {
        try (ConfigurableApplicationContext store = opened(emptyStore())) {
            fill(store, 1, SEED);
            assertThatExceptionOfType(CannotGenerateException.class)
                    .isThrownBy(() -> fill(store, EVENTS, 7))
                    .withMessageContaining("--seed " + SEED);
            assertThat(municipalities(store)).containsExactly(0);
            // Somebody works in a store that was generated: it stays one.
            assertThat(fill(store, EVENTS, SEED)).isGreaterThanOrEqualTo(EVENTS);
        }
        try (ConfigurableApplicationContext store = opened(emptyStore())) {
            append(store, "Programme");
            append(store, "Household");
            assertThatExceptionOfType(CannotGenerateException.class)
                    .isThrownBy(() -> fill(store, EVENTS, SEED))
                    .withMessageContaining("empty store");
            assertThat(municipalities(store)).isEmpty();
        }
    }

    @Test
    void the_programmes_with_which_an_application_begins_are_no_other_data() {
        try (ConfigurableApplicationContext store = opened(emptyStore())) {
            append(store, "Programme");
            assertThat(fill(store, 1, SEED)).isPositive();
        }
    }

    private static void append(ConfigurableApplicationContext store, String type) {
        jdbc(store)
                .update(
                        "INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,"
                                + " time_stamp, payload_type, payload_revision, payload, meta_data)"
                                + " VALUES (?, ?, 0, ?, '2024-01-15T09:00:00.000Z', 'a', '1', '{}', '{}')",
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString(),
                        type);
    }

    private static List<Integer> municipalities(ConfigurableApplicationContext store) {
        return jdbc(store).queryForList("SELECT number FROM synthetic_municipality ORDER BY number", Integer.class);
    }

    private static String firstHousehold(String municipality) {
        String name = "veerkracht synthetic " + SEED + '/' + municipality + "/household 0#household";
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
