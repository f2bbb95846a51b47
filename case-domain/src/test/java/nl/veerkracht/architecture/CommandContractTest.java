package nl.veerkracht.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.domain.agenda.AgendaRefusal;
import nl.veerkracht.domain.assessment.AssessmentRefusal;
import nl.veerkracht.domain.contract.EventCatalog;
import nl.veerkracht.domain.coordinator.CoordinatorRefusal;
import nl.veerkracht.domain.household.CareRefusal;
import nl.veerkracht.domain.household.HouseholdRefusal;
import nl.veerkracht.domain.organisation.OrganisationRefusal;
import nl.veerkracht.domain.programme.ProgrammeRefusal;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import nl.veerkracht.domain.supportplan.ConferenceRefusal;
import nl.veerkracht.domain.supportplan.PlanRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Javadoc of a command promises (style of the house: {@code Emits:} and {@code Refuses with:}) is true and tested. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandContractTest {

    private static final Path MAIN = Path.of("src/main/java/nl/veerkracht/domain");
    private static final Path TESTS = Path.of("src/test/java/nl/veerkracht/domain");
    private static final Pattern COMMAND = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*record (\\w+)\\(\\s*@TargetAggregateIdentifier", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z]+)+\\b");
    private static final Pattern MAKES = Pattern.compile("new (\\w+)\\(");
    private static final Pattern LINK = Pattern.compile("\\{@link (?:\\w+\\.)*(\\w+)}");

    /**
     * A command as its source tells it.
     *
     * @param file the source of the commands that it stands among
     * @param name its name
     * @param emits the events of which its Javadoc says that it emits them
     * @param refusals the codes of which its Javadoc says that it is refused with them
     * @param body what stands between its name and the next Javadoc
     */
    record Promise(Path file, String name, List<String> emits, Set<String> refusals, String body) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Promise> commands() {
        List<Promise> promises = new ArrayList<>();
        for (Path file : sources(MAIN, "Command.java")) {
            String source = read(file);
            Matcher matcher = COMMAND.matcher(source);
            while (matcher.find()) {
                promises.add(promise(
                        file,
                        matcher.group(2),
                        matcher.group(1).replaceAll("\\s*\\n\\s*\\*\\s?", " "),
                        between(source.substring(matcher.end()), "", "/**")));
            }
        }
        return promises;
    }

    private static Promise promise(Path file, String name, String javadoc, String body) {
        String told = javadoc.replaceFirst("@param.*", "");
        String emits = between(told, "Emits:", "Refuses");
        String refusals = between(told, "Refuses with", "\n");
        return new Promise(file, name, all(LINK, 1, emits), new TreeSet<>(all(CODE, 0, refusals)), body);
    }

    @Test
    void all_commands_are_found() {
        assertThat(commands())
                .extracting(Promise::name)
                .contains("RegisterHousehold", "AddNetworkMember", "StartProgramme");
        assertThat(commands()).hasSize(declared());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_says_what_it_emits_and_with_what_it_refuses(Promise command) {
        String javadoc = read(command.file());

        assertThat(javadoc).contains("Emits:").contains("Refuses with");
        assertThat(command.emits()).isSubsetOf(eventNames());
        if (!command.name().equals("CorrectEntry")) { // emits whatever the corrected command does
            assertThat(command.emits()).as("Emits: of " + command).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_refusal_of_a_command_exists_and_is_provoked_in_its_test(Promise command) {
        String tests = testsOf(command);

        assertThat(codes()).containsAll(command.refusals());
        assertThat(command.refusals()).allSatisfy(code -> assertThat(tests)
                .as("a test of %s that is refused with %s", command, code)
                .contains(code));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_makes_the_events_that_it_says_and_no_others(Promise command) {
        List<String> made = all(MAKES, 1, command.body()).stream()
                .filter(eventNames()::contains)
                .toList();

        assertThat(command.emits()).containsAll(made);
        assertThat(command.emits()).allSatisfy(event -> assertThat(read(command.file()) + aggregate(command))
                .contains("new " + event + "("));
    }

    @Test
    void each_refusal_is_promised_by_a_command_and_tested() {
        Set<String> promised = commands().stream()
                .flatMap(command -> command.refusals().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        // These can be the answer to every command; the interface says so once.
        promised.addAll(
                Set.of("STALE_VERSION", "FILE_CLOSED", "DATE_IN_FUTURE", "DATE_TOO_FAR_AHEAD", "DATE_TOO_LONG_AGO"));
        promised.addAll(Set.of("PLAN_UNKNOWN", "PLAN_CLOSED", "PLAN_STILL_RUNNING"));
        String tests = sources(TESTS, "Test.java").stream()
                .map(CommandContractTest::read)
                .collect(Collectors.joining());

        assertThat(promised).isEqualTo(new TreeSet<>(codes()));
        assertThat(codes()).allSatisfy(code -> assertThat(tests).contains(code));
    }

    private static String testsOf(Promise command) {
        Path folder = TESTS.resolve(MAIN.relativize(command.file().getParent()));
        String given = sources(folder, "Test.java").stream()
                .map(CommandContractTest::read)
                .filter(source -> source.contains(command.name()) || source.contains(lowerFirst(command.name())))
                .collect(Collectors.joining());
        assertThat(given).as("a test that gives %s", command).isNotEmpty();
        return given;
    }

    private static String aggregate(Promise command) {
        return sources(command.file().getParent(), ".java").stream()
                .filter(file -> !file.toString().endsWith("Command.java"))
                .map(CommandContractTest::read)
                .collect(Collectors.joining());
    }

    private static String lowerFirst(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static int declared() {
        return sources(MAIN, "Command.java").stream()
                .mapToInt(file -> (int) Pattern.compile("@TargetAggregateIdentifier \\w+ ")
                        .matcher(read(file))
                        .results()
                        .count())
                .sum();
    }

    private static Set<String> codes() {
        return Stream.<Enum<?>[]>of(
                        FactRefusal.values(),
                        HouseholdRefusal.values(),
                        CareRefusal.values(),
                        ProgrammeRefusal.values(),
                        PlanRefusal.values(),
                        AgendaRefusal.values(),
                        ConferenceRefusal.values(),
                        AssessmentRefusal.values(),
                        OrganisationRefusal.values(),
                        CoordinatorRefusal.values())
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private static List<String> eventNames() {
        return EventCatalog.all().stream()
                .map(event -> event.type().getSimpleName())
                .toList();
    }

    private static List<String> all(Pattern pattern, int group, String text) {
        return pattern.matcher(text).results().map(found -> found.group(group)).toList();
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from);
        int end = start < 0 ? -1 : text.indexOf(to, start + from.length());
        return start < 0 ? "" : text.substring(start, end < 0 ? text.length() : end);
    }

    private static List<Path> sources(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
