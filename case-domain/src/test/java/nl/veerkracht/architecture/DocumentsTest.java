package nl.veerkracht.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkracht.domain.contract.EventCatalog;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The documents say what the code says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentsTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Pattern RECORD = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");

    @Test
    void the_decisions_are_numbered_without_a_gap_and_all_listed() throws IOException {
        List<String> names = files(DOCS.resolve("adr")).stream()
                .filter(name -> RECORD.matcher(name).matches())
                .toList();

        assertThat(names.stream().map(name -> Integer.parseInt(name.substring(0, 4))))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, names.size()).boxed().toList());
        String list = Files.readString(DOCS.resolve("adr/README.md"));
        assertThat(names).allSatisfy(name -> assertThat(list).contains("(" + name + ")"));
    }

    @Test
    void a_decision_has_its_four_parts_on_one_page() throws IOException {
        for (String name : files(DOCS.resolve("adr"))) {
            String text = Files.readString(DOCS.resolve("adr").resolve(name));
            if (RECORD.matcher(name).matches()) {
                assertThat(text)
                        .as(name)
                        .containsSubsequence(
                                "# " + name.substring(0, 4) + ": ",
                                "\nStatus: ",
                                "\n## Context\n",
                                "\n## Decision\n",
                                "\n## Consequences\n");
                assertThat(text.lines()).as("lines of " + name).hasSizeLessThanOrEqualTo(75);
            }
        }
    }

    @Test
    void every_rule_names_a_decision_that_exists() throws IOException {
        List<String> decisions = files(DOCS.resolve("adr"));
        String rules = Files.readString(Path.of("src/test/java/nl/veerkracht/architecture/Walls.java"))
                + Files.readString(Path.of("src/test/java/nl/veerkracht/architecture/Customs.java"));
        Matcher reasons = Pattern.compile("\\.because\\(\"(?:ADR-(\\d{4}): )?").matcher(rules);

        assertThat(reasons.results().toList()).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason.group(1)).isNotNull();
            assertThat(decisions).anyMatch(name -> name.startsWith(reason.group(1)));
        });
    }

    @Test
    void the_glossary_has_every_code_of_the_events() throws IOException {
        String glossary = Files.readString(DOCS.resolve("glossary.md"));
        for (JavaClass type : new ClassFileImporter().importPackages("nl.veerkracht.domain")) {
            if (type.isEnum() && type.getPackageName().endsWith(".events")) {
                String section = section(glossary, "### " + type.getSimpleName() + ": ");
                List<String> codes = Stream.of(type.reflect().getEnumConstants())
                        .map(code -> ((Enum<?>) code).name())
                        .toList();
                assertThat(rows(section)).as(type.getSimpleName()).containsExactlyElementsOf(codes);
            }
        }
    }

    @Test
    void the_changelog_has_every_event() throws IOException {
        String changelog = Files.readString(Path.of("../CHANGELOG.md"));

        assertThat(EventCatalog.all()).allSatisfy(event -> assertThat(changelog).contains("`" + event.name() + "`"));
    }

    private static String section(String text, String heading) {
        int start = text.indexOf(heading);
        assertThat(start).as("section " + heading).isNotNegative();
        int end = text.indexOf("\n#", start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static List<String> rows(String section) {
        return Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE)
                .matcher(section)
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
