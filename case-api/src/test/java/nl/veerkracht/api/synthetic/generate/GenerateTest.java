package nl.veerkracht.api.synthetic.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line tells. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GenerateTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... arguments) {
        return Generate.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                TinyPlays.class);
    }

    private void refused(String told, String... arguments) {
        err.reset();
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(told);
        assertThat(out.size()).isZero();
    }

    @Test
    void what_is_missing_or_not_understood_is_told() {
        refused("--events takes a whole number", "--store", "jdbc:postgresql://localhost/x");
        refused("--events takes a whole number", "--events", "many", "--store", "jdbc:postgresql://localhost/x");
        refused("Give --store", "--events", "10");
        refused("Not understood: --evens", "--evens", "10");
        refused("Not understood: --store", "--events", "10", "--store");
        refused("Give the address of a PostgreSQL database", "--events", "10", "--store", "jdbc:mysql://localhost/x");
        refused("is its file log", "--events", "10", "--store", "jdbc:h2:file:" + folder.resolve("data"));
    }

    @Test
    void a_store_that_cannot_be_opened_is_told_in_a_sentence() {
        refused("could not be opened", "--events", "10", "--store", "jdbc:postgresql://127.0.0.1:1/nobody");
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("\tat ").contains("SPRING_DATASOURCE_USERNAME");
    }

    @Test
    void the_last_line_tells_how_many_and_how_fast() {
        assertThat(run("--events", "100", "--store", "jdbc:h2:file:" + folder.resolve("log"), "--seed", "3"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .last()
                .asString()
                .matches("\\d+ events in the store, \\d+ written in \\d+[.,]\\d s, \\d+ events/s");
    }
}
