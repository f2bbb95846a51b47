package nl.veerkracht.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A day in an event is read as the library would read it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventDatesTest {

    private static final JsonMapper READER = reader();

    private static JsonMapper reader() {
        JsonMapper.Builder mapper = JsonMapper.builder();
        EventJson.configureSealed(mapper);
        return mapper.build();
    }

    @Property
    void every_day_of_four_digits_of_year_is_read_as_it_is_written(@ForAll @IntRange(max = 3_652_058) int days) {
        LocalDate day = LocalDate.of(0, 1, 1).plusDays(days);
        assertThat(READER.readValue('"' + day.toString() + '"', LocalDate.class))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2023-02-29\"",
                "\"2024-13-01\"",
                "\"2024-00-10\"",
                "\"2024-01-00\"",
                "\"2024-04-31\"",
                "\"24-001-15\"",
                "\"2024-1-015\"",
                "\"+024-01-15\"",
                "\"2024-01-1x\"",
                "\"2024-01\"",
                "\"gisteren\"",
                "true"
            })
    void what_is_no_day_is_refused(String json) {
        assertThatThrownBy(() -> READER.readValue(json, LocalDate.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void what_the_library_spells_otherwise_it_reads_itself() {
        assertThat(READER.readValue("\"+12024-01-15\"", LocalDate.class)).isEqualTo(LocalDate.of(12024, 1, 15));
        assertThat(READER.readValue("\"\"", LocalDate.class)).isNull();
    }
}
