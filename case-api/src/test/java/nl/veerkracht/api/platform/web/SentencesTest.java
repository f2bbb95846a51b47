package nl.veerkracht.api.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.veerkracht.domain.agenda.AgendaRefusal;
import nl.veerkracht.domain.assessment.AssessmentRefusal;
import nl.veerkracht.domain.coordinator.CoordinatorRefusal;
import nl.veerkracht.domain.household.CareRefusal;
import nl.veerkracht.domain.household.HouseholdRefusal;
import nl.veerkracht.domain.organisation.OrganisationRefusal;
import nl.veerkracht.domain.programme.ProgrammeRefusal;
import nl.veerkracht.domain.safetysignal.SafetyRefusal;
import nl.veerkracht.domain.shared.RefusalCode;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import nl.veerkracht.domain.supportplan.ConferenceRefusal;
import nl.veerkracht.domain.supportplan.PlanRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SentencesTest {

    private static final Path CODE = Path.of("src", "main", "java");
    private static final Pattern PROBLEM = Pattern.compile("HttpStatus\\.[A-Z_]+,\\s*\"([A-Z][A-Z_]+)\"");
    private static final Pattern FLAW =
            Pattern.compile("(?:Flaw\\.in\\w+\\([^;]*?,|note\\(context, (?:pointer, )?)\\s*\"([A-Z][A-Z_]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Sentences sentences = new Sentences();

    @Test
    void every_problem_and_every_flaw_in_the_code_has_a_sentence_in_both_languages() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String source : sources()) {
            collect(PROBLEM, source, "problem.", keys);
            collect(FLAW, source, "input.", keys);
        }
        for (RefusalCode refusal : Stream.<RefusalCode[]>of(
                        FactRefusal.values(),
                        HouseholdRefusal.values(),
                        CareRefusal.values(),
                        ProgrammeRefusal.values(),
                        PlanRefusal.values(),
                        AgendaRefusal.values(),
                        ConferenceRefusal.values(),
                        AssessmentRefusal.values(),
                        OrganisationRefusal.values(),
                        CoordinatorRefusal.values(),
                        SafetyRefusal.values())
                .flatMap(Stream::of)
                .toList()) {
            keys.add("problem." + refusal.name());
        }

        assertThat(keys).contains("problem.BODY_MISSING", "input.FIELD_MISSING", "problem.FILE_CLOSED");
        assertThat(keys).allSatisfy(key -> {
            assertThat(sentences.find(key, Sentences.DUTCH)).as(key).isPresent();
            assertThat(sentences.find(key, Sentences.ENGLISH)).as(key).isPresent();
        });
    }

    @Test
    void the_two_languages_say_the_same_with_the_same_values() {
        List<String> different = new ArrayList<>();
        for (String key : sentences.keys()) {
            String dutch = sentences.find(key, Sentences.DUTCH).orElse("");
            String english = sentences.find(key, Sentences.ENGLISH).orElse("");
            if (!places(dutch).equals(places(english)) || dutch.equals(english)) {
                different.add(key);
            }
        }

        assertThat(different).isEmpty();
    }

    @Test
    void what_a_household_a_programme_and_any_other_record_can_refuse_is_said_of_all_of_them() {
        List<String> keys = new ArrayList<>(List.of("status.412"));
        Stream.of(FactRefusal.values()).forEach(refusal -> keys.add("problem." + refusal.name()));

        assertThat(keys).contains("problem.STALE_VERSION").allSatisfy(key -> {
            assertThat(sentences.find(key, Sentences.DUTCH).orElseThrow())
                    .doesNotContainIgnoringCase("dossier")
                    .doesNotContainIgnoringCase("huishouden");
            assertThat(sentences.find(key, Sentences.ENGLISH).orElseThrow())
                    .doesNotContainIgnoringCase("file")
                    .doesNotContainIgnoringCase("household");
        });
    }

    @Test
    void values_are_written_as_the_language_writes_them() {
        Map<String, Object> values = Map.of("date", LocalDate.of(2026, 3, 2), "today", LocalDate.of(2026, 3, 1));

        assertThat(sentences.of("problem.DATE_IN_FUTURE", Sentences.DUTCH, values))
                .contains("2 maart 2026");
        assertThat(sentences.of("problem.DATE_IN_FUTURE", Sentences.ENGLISH, values))
                .contains("2 March 2026");
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(SentencesTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(Pattern pattern, String source, String prefix, Set<String> keys) {
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            keys.add(prefix + matcher.group(1));
        }
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(sentence);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }
}
