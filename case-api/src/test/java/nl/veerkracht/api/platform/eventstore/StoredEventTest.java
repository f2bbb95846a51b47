package nl.veerkracht.api.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.axonframework.common.DateTimeUtils;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredEventTest {

    @Test
    void a_moment_is_read_as_it_was_written() {
        assertThat(StoredEvent.moment("2024-02-29T23:59:58.007Z")).isEqualTo(Instant.ofEpochMilli(1_709_251_198_007L));
    }

    @Test
    void one_of_another_precision_is_read_as_well() {
        assertThat(StoredEvent.moment("2024-02-29T23:59:58Z")).isEqualTo(Instant.ofEpochSecond(1_709_251_198L));
        assertThat(StoredEvent.moment("2024-02-29T23:59:58.007000001Z"))
                .isEqualTo(Instant.ofEpochSecond(1_709_251_198L, 7_000_001));
    }

    @Test
    void what_is_no_moment_is_refused() {
        assertThatThrownBy(() -> StoredEvent.moment("2023-02-29T23:59:58.007Z")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> StoredEvent.moment("2023x02x28T23x59x58x007Z")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> StoredEvent.moment("yesterday")).isInstanceOf(DateTimeException.class);
    }

    /** From the year 1 to the year 9999. */
    @Property
    void whatever_is_written_is_read(
            @ForAll @LongRange(min = -62_135_596_800_000L, max = 253_402_300_799_999L) long millis) {
        Instant moment = Instant.ofEpochMilli(millis);
        assertThat(StoredEvent.moment(DateTimeUtils.formatInstant(moment))).isEqualTo(moment);
    }
}
