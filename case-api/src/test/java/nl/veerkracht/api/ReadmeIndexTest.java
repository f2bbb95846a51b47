package nl.veerkracht.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.architecture.OwnCode;
import nl.veerkracht.domain.contract.EventCatalog;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.UserCommand;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The index of the README lists what there is, and nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeIndexTest {

    private static final Pattern ROW = Pattern.compile(
            "^\\| `(\\w+)` \\| (.*) \\| `(\\w+)` \\| (?:`POST (/[^`]*)`|none: [^|]*) \\|$", Pattern.MULTILINE);
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new OwnCode()).importPackages("nl.veerkracht");

    private record Row(String command, List<String> events, String test, String endpoint) {}

    @Test
    void every_command_has_a_row() throws IOException {
        List<String> commands = OURS.stream()
                .filter(type -> type.isRecord())
                .filter(type -> type.isAssignableTo(UserCommand.class) || type.isAssignableTo(ProgrammeCommand.class))
                .map(JavaClass::getSimpleName)
                .toList();

        assertThat(rows()).extracting(Row::command).containsExactlyInAnyOrderElementsOf(commands);
    }

    @Test
    void every_event_is_emitted_by_a_command_of_the_index() throws IOException {
        Set<String> events = EventCatalog.all().stream()
                .map(event -> event.type().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows().stream().flatMap(row -> row.events().stream()).collect(Collectors.toSet()))
                .isEqualTo(events);
    }

    @Test
    void every_test_of_the_index_exists() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../case-domain/src/test/java"))) {
            Set<String> tests = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());

            assertThat(rows()).extracting(Row::test).isSubsetOf(tests);
        }
    }

    @Test
    void the_endpoints_of_the_index_are_those_that_take_a_command() throws IOException {
        List<String> index = rows().stream()
                .map(Row::endpoint)
                .filter(path -> !path.isEmpty())
                .toList();
        List<String> mapped = OURS.stream()
                .filter(type -> type.isAnnotatedWith(RestController.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(PostMapping.class))
                .filter(method -> method.getRawParameterTypes().stream()
                        .anyMatch(parameter -> parameter.isEquivalentTo(CommandCall.class)))
                .flatMap(ReadmeIndexTest::paths)
                .toList();

        assertThat(index).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void every_endpoint_that_the_readme_names_has_a_row_of_rights() throws IOException {
        List<String> named = Pattern.compile("`((?:GET|POST) /v1[^`?]*)`")
                .matcher(Files.readString(Path.of("../README.md")))
                .results()
                .map(endpoint -> endpoint.group(1))
                .toList();
        String rights = Files.readString(Path.of("src/main/resources/rights.yml"));

        assertThat(named).isNotEmpty().allSatisfy(endpoint -> assertThat(rights).contains("\"" + endpoint + "\":"));
    }

    private static Stream<String> paths(JavaMethod method) {
        String[] under = method.getOwner().isAnnotatedWith(RequestMapping.class)
                ? method.getOwner().getAnnotationOfType(RequestMapping.class).value()
                : new String[] {""};
        String[] own = method.getAnnotationOfType(PostMapping.class).value();
        String path = own.length == 0 ? "" : own[0];
        return Arrays.stream(under).map(prefix -> prefix + path);
    }

    private static List<Row> rows() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        return ROW.matcher(readme)
                .results()
                .map(row -> new Row(
                        row.group(1),
                        Pattern.compile("`(\\w+)`")
                                .matcher(row.group(2))
                                .results()
                                .map(event -> event.group(1))
                                .toList(),
                        row.group(3),
                        row.group(4) == null ? "" : row.group(4)))
                .toList();
    }
}
