package nl.veerkracht.api.platform.surroundings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.veerkracht.domain.assessment.AssessmentCommand.RecordAssessment;
import nl.veerkracht.domain.assessment.AssessmentSurroundings;
import nl.veerkracht.domain.assessment.AssessmentSurroundings.HouseholdFacts;
import nl.veerkracht.domain.assessment.AssessmentSurroundings.Participation;
import nl.veerkracht.domain.assessment.AssessmentSurroundings.Window;
import nl.veerkracht.domain.assessment.Instrument;
import nl.veerkracht.domain.assessment.events.AssessmentRecorded;
import nl.veerkracht.domain.assessment.events.ItemScore;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.AssessmentFileId;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

/** The instruments that come along score as their sources say; -1 stands for an answer that is missing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ListedInstrumentsTest {

    private static final ListedInstruments LIST = ListedInstruments.read("classpath:instruments/*.yml");
    private static final HouseholdId HOUSEHOLD = new HouseholdId("11111111-0000-4000-8000-000000000001");
    private static final PersonId PERSON = new PersonId("22222222-0000-4000-8000-000000000001");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("44444444-0000-4000-8000-000000000001");

    @Test
    void these_instruments_come_along() {
        assertThat(LIST.all())
                .extracting(instrument -> instrument.id() + " " + instrument.version())
                .containsExactly(
                        "de-jong-gierveld-6 2006",
                        "ediz-plus 2012",
                        "obvl 2015",
                        "pss-10 1988",
                        "srb vas-10",
                        "zrm 2017");
        assertThat(LIST.all()).allSatisfy(instrument -> {
            assertThat(instrument.notes().source()).isNotBlank();
            assertThat(instrument.notes().licence()).isNotBlank();
            assertThat(instrument.name().nl()).isNotBlank();
            assertThat(instrument.name().en()).isNotBlank();
        });
    }

    /** EDIZ-plus: 0 none, 1 to 3 light, 4 to 8 moderate, 9 to 15 heavy. */
    @ParameterizedTest
    @CsvSource({
        "0, total=0 none",
        "1, total=1 light",
        "3, total=3 light",
        "4, total=4 moderate",
        "8, total=8 moderate",
        "9, total=9 heavy",
        "15, total=15 heavy"
    })
    void ediz_plus_adds_up(int yes, String scores) {
        assertThat(scores(
                        "ediz-plus",
                        IntStream.range(0, 15).map(i -> i < yes ? 1 : 0).toArray()))
                .isEqualTo(scores);
    }

    /** De Jong Gierveld: 1 no, 2 more or less, 3 yes; 2, 3 and 5 are worded positively; one answer may be missing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 3 3 1 3 1  | total=0 not, emotional=0, social=0
            2 3 3 1 3 1  | total=1 not, emotional=1, social=0
            2 2 3 1 3 1  | total=2 moderate, emotional=1, social=1
            3 1 1 1 1 1  | total=4 moderate, emotional=1, social=3
            2 2 2 2 2 1  | total=5 severe, emotional=2, social=3
            3 1 1 3 1 3  | total=6 severe, emotional=3, social=3
            2 -1 3 2 3 1 | total=2 moderate, emotional=2
            2 -1 3 2 3 -1 | NONE
            1 -1 -1 1 3 1 | emotional=0
            """)
    void de_jong_gierveld_counts_more_or_less(String answers, String scores) {
        if (scores.equals("NONE")) {
            assertThatThrownBy(() -> scores("de-jong-gierveld-6", numbers(answers)))
                    .hasMessageContaining("TOO_MANY_ITEMS_MISSING");
        } else {
            assertThat(scores("de-jong-gierveld-6", numbers(answers))).isEqualTo(scores);
        }
    }

    /** PSS-10: 4, 5, 7 and 8 are mirrored; 0 to 40. */
    @ParameterizedTest
    @CsvSource({
        "0 0 0 0 0 0 0 0 0 0, total=16",
        "0 0 0 4 4 0 4 4 0 0, total=0",
        "4 4 4 0 0 4 0 0 4 4, total=40",
        "2 2 2 2 2 2 2 2 2 2, total=20"
    })
    void pss_10_mirrors_what_is_worded_positively(String answers, String scores) {
        assertThat(scores("pss-10", numbers(answers))).isEqualTo(scores);
    }

    @Test
    void srb_is_one_mark_on_a_line() {
        assertThat(scores("srb", 7)).isEqualTo("burden=7");
    }

    @Test
    void the_matrix_has_a_level_for_each_domain_and_no_total() {
        String scores = scores("zrm", 1, 2, 3, 4, 5, 5, 5, -1, 5, 5, 5, 5, 5);

        assertThat(scores)
                .startsWith("finances=1 acute, work-and-education=2 not, use-of-time=3 limited, housing=4 sufficient,"
                        + " domestic-relations=5 full")
                .doesNotContain("substance-use")
                .doesNotContain("total");
        assertThat(instrument("zrm").scales()).hasSize(13);
    }

    @Test
    void of_the_licensed_one_no_items_are_known() {
        assertThat(instrument("obvl").items()).isNull();
        assertThat(instrument("obvl").scales()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{id: x, version: \"1\"}", "{id: x, unknown: 1}"})
    void a_file_that_is_no_instrument_is_told(String content) {
        assertThatThrownBy(() -> ListedInstruments.read(List.of(file(content))))
                .hasMessageContaining("is no instrument");
    }

    @Test
    void two_files_of_one_version_are_told() {
        String srb = """
                id: twice
                version: "1"
                name: {nl: naam, en: name}
                valid-from: "2000-01-01"
                about: [PERSON]
                respondents: [SELF]
                scales: [{code: total, name: {nl: naam, en: name}, scoring: GIVEN, minimum: 0, maximum: 9}]
                source: none
                licence: none
                """;
        assertThat(ListedInstruments.read(List.of(file(srb))).all()).hasSize(1);
        assertThatThrownBy(() -> ListedInstruments.read(List.of(file(srb), file(srb))))
                .hasMessageContaining("two files");
    }

    private static ByteArrayResource file(String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Instrument instrument(String id) {
        return LIST.all().stream()
                .filter(instrument -> instrument.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int[] numbers(String answers) {
        return Arrays.stream(answers.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    private static String scores(String id, int... answers) {
        Instrument instrument = instrument(id);
        RecordAssessment command = new RecordAssessment(
                AssessmentFileId.of(HOUSEHOLD),
                HOUSEHOLD,
                new By(new Actor("c-1", Actor.Role.CASEWORKER, "hoogezand", "GM1952"), null),
                id,
                instrument.version(),
                null,
                PERSON,
                instrument.respondents().iterator().next(),
                IntStream.range(0, answers.length)
                        .filter(i -> answers[i] >= 0)
                        .mapToObj(i -> new ItemScore(i + 1, answers[i]))
                        .toList(),
                List.of(),
                LocalDate.of(2024, 1, 15));
        Window window = new Window(0, 30, 30);
        AssessmentSurroundings surroundings = new AssessmentSurroundings(
                Clock.fixed(Instant.parse("2024-01-15T09:00:00Z"), ZoneOffset.UTC),
                LIST,
                household -> new HouseholdFacts(0, true, List.of(), Map.of()),
                Map.of(Moment.T0, window, Moment.T1, window, Moment.T2, window));
        HouseholdFacts household = new HouseholdFacts(
                3,
                true,
                List.of(new Participation(PROGRAMME, LocalDate.of(2024, 1, 1))),
                Map.of(PERSON, Optional.empty()));
        return ((AssessmentRecorded) command.event(surroundings, household))
                .scaleScores().stream()
                        .map(score ->
                                score.scale() + "=" + score.score() + (score.band() == null ? "" : " " + score.band()))
                        .collect(Collectors.joining(", "));
    }
}
