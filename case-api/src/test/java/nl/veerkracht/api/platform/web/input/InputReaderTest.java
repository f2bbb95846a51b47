package nl.veerkracht.api.platform.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.api.platform.web.InputException;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.domain.household.events.SupportType;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InputReaderTest {

    private static final String PERSON = "7a1f7a44-6a1c-4d0e-9f3a-0d7f6f9d2b11";
    private static final String WHOLE = """
            {"name": "  Sam  Visser ", "personId": "%s", "ring": 2, "supportTypes": ["PRACTICAL"],
             "fromDate": "2026-02-28", "bornIn": null, "note": "een\\r\\ntwee", "livesNearby": true}""".formatted(PERSON);

    private final InputReader reader =
            new InputReader(Validation.buildDefaultValidatorFactory().getValidator());

    record Tie(
            @ShortText String name,
            PersonId personId,
            @Min(1) @Max(3) Integer ring,
            @Size(min = 1, max = 2) Set<SupportType> supportTypes,
            LocalDate fromDate,
            @Nullable YearMonth bornIn,
            @Nullable String note,
            @Nullable Boolean livesNearby) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Strength.class, name = "strength"),
        @JsonSubTypes.Type(value = Concern.class, name = "concern")
    })
    sealed interface Fact permits Strength, Concern {}

    record Strength(@ShortText String text, LocalDate occurredOn) implements Fact {}

    record Concern(@Nullable LocalDate occurredOn) implements Fact {}

    record Correction(String reason, Fact fact, @Nullable List<Fact> others) {}

    @Test
    void a_whole_body_is_read_with_its_texts_made_tidy() {
        Tie tie = reader.read(WHOLE.getBytes(StandardCharsets.UTF_8), Tie.class);

        assertThat(tie)
                .isEqualTo(new Tie(
                        "Sam  Visser",
                        new PersonId(PERSON),
                        2,
                        Set.of(SupportType.PRACTICAL),
                        LocalDate.of(2026, 2, 28),
                        null,
                        "een\ntwee",
                        true));
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        Map<String, String> flaws = flaws(Tie.class, """
                {"name": 5, "personId": "1-1-1-1-1", "ring": 4, "supportTypes": ["PRACTICAL", "MOWING", null, 3],
                 "fromDate": "2026-02-30", "bornIn": "2026-13", "livesNearby": "yes", "hobby": {"deep": [1]}}""");

        assertThat(flaws)
                .containsOnly(
                        Map.entry("/name", "TYPE_WRONG"),
                        Map.entry("/personId", "ID_MALFORMED"),
                        Map.entry("/ring", "NUMBER_OUT_OF_BOUNDS"),
                        Map.entry("/supportTypes/1", "CODE_UNKNOWN"),
                        Map.entry("/supportTypes/2", "FIELD_MISSING"),
                        Map.entry("/supportTypes/3", "TYPE_WRONG"),
                        Map.entry("/fromDate", "DATE_IMPOSSIBLE"),
                        Map.entry("/bornIn", "MONTH_IMPOSSIBLE"),
                        Map.entry("/livesNearby", "TYPE_WRONG"),
                        Map.entry("/hobby", "FIELD_UNKNOWN"));
    }

    @Test
    void what_is_missing_is_named_beside_what_is_wrong() {
        Map<String, String> flaws = flaws(Tie.class, "{\"name\": \"   \", \"fromDate\": 20260101, \"ring\": null}");

        assertThat(flaws)
                .containsOnly(
                        Map.entry("/name", "FIELD_MISSING"),
                        Map.entry("/personId", "FIELD_MISSING"),
                        Map.entry("/ring", "FIELD_MISSING"),
                        Map.entry("/supportTypes", "FIELD_MISSING"),
                        Map.entry("/fromDate", "TYPE_WRONG"));
    }

    @Test
    void sizes_are_bounded() {
        String body = WHOLE.replace("  Sam  Visser ", "x".repeat(201))
                .replace("een", "x".repeat(4001))
                .replace("[\"PRACTICAL\"]", "[]")
                .replace("\"ring\": 2", "\"ring\": 99999999999");

        assertThat(flaws(Tie.class, body))
                .containsOnly(
                        Map.entry("/name", "TEXT_TOO_LONG"),
                        Map.entry("/note", "TEXT_TOO_LONG"),
                        Map.entry("/supportTypes", "LIST_TOO_SHORT"),
                        Map.entry("/ring", "NUMBER_OUT_OF_RANGE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b[2J", "\\u202e", "\\ud800", "\\u0085"})
    void characters_that_nobody_sees_are_refused(String hidden) {
        assertThat(flaws(Tie.class, WHOLE.replace("Sam", hidden)))
                .containsExactly(Map.entry("/name", "TEXT_HAS_CONTROL_CHARACTERS"));
    }

    @Test
    void a_name_is_one_line() {
        assertThat(flaws(Tie.class, WHOLE.replace("Sam", "S\\nam")))
                .containsExactly(Map.entry("/name", "TEXT_HAS_LINE_BREAKS"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reason\": \"MISTYPED\", \"fact\": {\"kind\": \"strength\", \"text\": 1, \"occurredOn\": \"2026-02-30\", \"x\": 1}}",
                "{\"reason\": \"MISTYPED\", \"fact\": {\"x\": 1, \"text\": 1, \"occurredOn\": \"2026-02-30\", \"kind\": \"strength\"}}"
            })
    void a_fact_inside_a_correction_is_checked_as_deep(String body) {
        assertThat(flaws(Correction.class, body))
                .containsOnly(
                        Map.entry("/fact/text", "TYPE_WRONG"),
                        Map.entry("/fact/occurredOn", "DATE_IMPOSSIBLE"),
                        Map.entry("/fact/x", "FIELD_UNKNOWN"));
    }

    @Test
    void what_is_missing_in_a_list_of_parts_is_named_by_its_place() {
        String body = """
                {"reason": "MISTYPED", "fact": {"kind": "concern"},
                 "others": [{"kind": "strength", "text": "a", "occurredOn": "2026-01-01"}, {"text": "b", "y": 1, "kind": "strength"}, null]}""";

        assertThat(flaws(Correction.class, body))
                .containsOnly(
                        Map.entry("/others/1/occurredOn", "FIELD_MISSING"),
                        Map.entry("/others/1/y", "FIELD_UNKNOWN"),
                        Map.entry("/others/2", "FIELD_MISSING"));
    }

    @Test
    void an_unknown_kind_names_the_kinds_there_are() {
        InputException refused = refused(Correction.class, "{\"reason\": \"R\", \"fact\": {\"kind\": \"rumour\"}}");

        assertThat(refused.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.name()).startsWith("/fact");
            assertThat(flaw.code()).isEqualTo("CODE_UNKNOWN");
            assertThat(flaw.values()).containsEntry("allowed", List.of("concern", "strength"));
        });
    }

    @Test
    void a_fact_without_its_kind_is_told_so() {
        InputException refused = refused(Correction.class, "{\"reason\": \"R\", \"fact\": {\"occurredOn\": null}}");

        assertThat(refused.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.name()).startsWith("/fact");
            assertThat(flaw.code()).isEqualTo("KIND_MISSING");
        });
    }

    @Test
    void an_unknown_code_names_the_codes_there_are() {
        InputException refused = refused(Tie.class, WHOLE.replace("PRACTICAL", "MOWING"));

        assertThat(refused.flaws().get(0).values().get("allowed"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("PRACTICAL")
                .hasSize(SupportType.values().length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "{", "{\"a\":1} {}", "{'a': 1}", "{\"ring\":1,\"ring\":2}", "{\"a\":NaN}", "nonsense"})
    void what_is_no_json_is_told_so(String body) {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> reader.read(body.getBytes(StandardCharsets.UTF_8), Tie.class));

        assertThat(refused.code()).isIn("BODY_NOT_JSON", "BODY_MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "7", "true"})
    void another_shape_than_an_object_is_refused(String body) {
        assertThat(flaws(Tie.class, body)).containsExactly(Map.entry("", "TYPE_WRONG"));
    }

    @Test
    void a_body_that_nests_without_end_is_refused() {
        String body = WHOLE.replace("\"  Sam  Visser \"", "[".repeat(1000) + "]".repeat(1000));

        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> reader.read(body.getBytes(StandardCharsets.UTF_8), Tie.class))
                        .code())
                .isEqualTo("BODY_NOT_JSON");
    }

    private Map<String, String> flaws(Class<?> type, String body) {
        return refused(type, body).flaws().stream()
                .collect(java.util.stream.Collectors.toMap(flaw -> flaw.name(), flaw -> flaw.code()));
    }

    private InputException refused(Class<?> type, String body) {
        return catchThrowableOfType(
                InputException.class, () -> reader.read(body.getBytes(StandardCharsets.UTF_8), type));
    }
}
