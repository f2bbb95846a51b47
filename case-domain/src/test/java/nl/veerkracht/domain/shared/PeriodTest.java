package nl.veerkracht.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PeriodTest {

    @Test
    void a_period_has_its_first_day_and_not_its_until_day() {
        Period march = period("2024-03-01", "2024-04-01");
        assertThat(march.contains(LocalDate.of(2024, 2, 29))).isFalse();
        assertThat(march.contains(LocalDate.of(2024, 3, 1))).isTrue();
        assertThat(march.contains(LocalDate.of(2024, 3, 31))).isTrue();
        assertThat(march.contains(LocalDate.of(2024, 4, 1))).isFalse();
    }

    @Test
    void periods_that_touch_do_not_overlap() {
        assertThat(period("2024-03-01", "2024-04-01").overlaps(period("2024-04-01", null)))
                .isFalse();
        assertThat(period("2024-03-01", "2024-04-02").overlaps(period("2024-04-01", null)))
                .isTrue();
    }

    @Test
    void a_period_without_days_overlaps_nothing() {
        assertThat(period("2024-03-05", "2024-03-05").overlaps(period("2024-03-01", "2024-04-01")))
                .isFalse();
    }

    @Test
    void a_period_does_not_end_before_it_starts() {
        assertThatThrownBy(() -> period("2024-03-02", "2024-03-01")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Period period(String from, @Nullable String until) {
        return new Period(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
