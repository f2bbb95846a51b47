package nl.veerkracht.domain.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.domain.agenda.AgendaRefusal;
import nl.veerkracht.domain.assessment.AssessmentRefusal;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.Test;

/** A refusal that no test provokes may never happen, or happen always. */
class RefusalCoverageTest {

    @Test
    void every_refusal_is_provoked_by_a_test_of_a_command() throws IOException {
        String tests;
        try (var files = Files.walk(Path.of("src/test/java/nl/veerkracht/domain"))) {
            tests = files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(RefusalCoverageTest::read)
                    .collect(Collectors.joining());
        }
        assertThat(Stream.<Enum<?>[]>of(
                                HouseholdRefusal.values(),
                                CareRefusal.values(),
                                FactRefusal.values(),
                                AgendaRefusal.values(),
                                AssessmentRefusal.values())
                        .flatMap(Arrays::stream)
                        .map(code -> code.getDeclaringClass().getSimpleName() + "." + code.name())
                        .filter(code -> !tests.contains(code + ")") && !tests.contains(code + ","))
                        .toList())
                .isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
