package nl.veerkracht.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A day in an event is remembered when it was read once, and is the day that is written. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventDaysTest {

    private final JsonMapper reader = reader();

    private static JsonMapper reader() {
        JsonMapper.Builder mapper = JsonMapper.builder();
        EventJson.configureSealed(mapper);
        return mapper.build();
    }

    private LocalDate read(String json) {
        return reader.readValue(json, LocalDate.class);
    }

    @Test
    void a_day_is_read_once() {
        LocalDate leapDay = read("\"2024-02-29\"");
        assertThat(leapDay).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(read("\"2024-02-29\"")).isSameAs(leapDay);
        assertThat(read("\"2024-03-01\"")).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void other_spellings_are_read_as_before() {
        assertThat(read("\"2024-02-29T12:00\"")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(read("\"+12024-01-15\"")).isEqualTo(LocalDate.of(12024, 1, 15));
        assertThat(read("[2024,2,29]")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(read("\"\"")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2023-02-29\"", "\"2024-13-01\"", "\"2024-01-1x\"", "\"gisteren\"", "true"})
    void what_is_no_day_is_refused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(JacksonException.class);
    }
}
