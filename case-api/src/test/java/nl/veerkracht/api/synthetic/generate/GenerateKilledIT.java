package nl.veerkracht.api.synthetic.generate;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generator's process is killed as the operating system kills, while it writes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GenerateKilledIT {

    /** So many that filling takes some seconds, and the first line that says how far it is comes long before the end. */
    private static final int EVENTS = 4_000;

    private static final Pattern HOW_FAR = Pattern.compile("([0-9,]+) of 4,000 events, .*");
    private static final Pattern TOTAL = Pattern.compile("(\\d+) events in the store, (\\d+) written .*");
    private static final int KILLED = 128 + 9;

    @TempDir
    Path folder;

    private String[] arguments(String store) {
        String address = "jdbc:h2:file:" + folder.resolve(store).resolve("log");
        return new String[] {"--events", "" + EVENTS, "--seed", "9", "--store", address, "--digest"};
    }

    private Process start(String store) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                GenerateTiny.class.getName()));
        command.addAll(List.of(arguments(store)));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** @return the first line that says how far it is */
    private static MatchResult firstReport(BufferedReader printed) throws IOException {
        List<String> before = new ArrayList<>();
        for (String line = printed.readLine(); line != null; line = printed.readLine()) {
            var report = HOW_FAR.matcher(line);
            if (report.matches()) {
                return report.toMatchResult();
            }
            before.add(line);
        }
        throw new AssertionError("it ended without a report: " + before);
    }

    private static MatchResult total(String printed) {
        return printed.lines()
                .map(TOTAL::matcher)
                .filter(line -> line.matches())
                .findFirst()
                .orElseThrow(() -> new AssertionError(printed))
                .toMatchResult();
    }

    private static String digest(String printed) {
        return printed.lines()
                .filter(line -> line.matches("digest of the opened events: [0-9a-f]{64}"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(printed));
    }

    @Test
    void killed_while_it_writes_and_started_again__the_same_log_as_in_one_go() throws Exception {
        Process killed = start("killed");
        MatchResult report;
        try (BufferedReader printed = killed.inputReader()) {
            report = firstReport(printed);
            killed.destroyForcibly();
            assertThat(killed.waitFor(10, SECONDS)).isTrue();
        }
        assertThat(killed.exitValue()).as("it was killed before it had ended").isEqualTo(KILLED);

        Process again = start("killed");
        String printed = new String(again.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(again.waitFor()).as(printed).isZero();
        int inStore = Integer.parseInt(total(printed).group(1));
        int written = Integer.parseInt(total(printed).group(2));
        assertThat(inStore - written)
                .as("what it had reported was kept, and it was killed in the middle")
                .isBetween(Integer.parseInt(report.group(1).replace(",", "")), EVENTS - 1);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Generate.run(arguments("in-one-go"), print, print, TinyPlays.class))
                .isZero();
        String inOneGo = out.toString(StandardCharsets.UTF_8);
        assertThat(total(inOneGo).group(1)).isEqualTo(total(printed).group(1));
        assertThat(total(inOneGo).group(2)).isEqualTo(total(printed).group(1));
        assertThat(digest(printed)).isEqualTo(digest(inOneGo));
    }
}
