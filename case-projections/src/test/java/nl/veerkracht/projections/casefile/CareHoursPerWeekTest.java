package nl.veerkracht.projections.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.veerkracht.domain.household.events.CareFrequency;
import nl.veerkracht.domain.household.events.CareUnit;
import nl.veerkracht.projections.casefile.CareHoursPerWeek.Series;
import nl.veerkracht.projections.casefile.CareHoursPerWeek.Volume;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CareHoursPerWeekTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "210, MINUTE, PER_WEEK, 3.50",
        "30, MINUTE, PER_DAY, 3.50",
        "6, HOUR, PER_WEEK, 6.00",
        "1, HOUR, PER_DAY, 7.00",
        "10, HOUR, PER_FOUR_WEEKS, 2.50",
        "10, HOUR, PER_MONTH, 2.30",
        "100, HOUR, PER_YEAR, 1.92",
        "2, DAGDEEL, PER_WEEK, 8.00",
        "9, DAGDEEL, PER_MONTH, 8.29",
        "1, MINUTE, PER_YEAR, 0.00"
    })
    void hours_are_made_of_minutes_hours_and_half_days(
            int volume, CareUnit unit, CareFrequency frequency, String hours) {
        assertThat(CareHoursPerWeek.of(volume(volume, unit, frequency, null))).isEqualTo(new BigDecimal(hours));
    }

    @ParameterizedTest
    @EnumSource(names = {"ETMAAL", "PIECE", "EURO"})
    void no_hours_are_made_of_days_and_nights_pieces_and_euros(CareUnit unit) {
        assertThat(CareHoursPerWeek.of(volume(2, unit, CareFrequency.PER_WEEK, null)))
                .isNull();
    }

    @Test
    void a_volume_for_a_whole_decision_is_spread_over_its_days() {
        assertThat(CareHoursPerWeek.of(volume(52, CareUnit.HOUR, CareFrequency.WITHIN_DECISION, FROM.plusWeeks(26))))
                .isEqualByComparingTo("2.00");
        assertThat(CareHoursPerWeek.of(volume(52, CareUnit.HOUR, CareFrequency.WITHIN_DECISION, null)))
                .isNull();
    }

    @Test
    void a_sum_is_exact_in_any_order_and_rounded_once() {
        List<Volume> volumes = new ArrayList<>(Collections.nCopies(
                4_345, volume(1, CareUnit.MINUTE, CareFrequency.PER_MONTH, null))); // 4345/60/4.345 = 16.666...
        volumes.addAll(Collections.nCopies(20, volume(1, CareUnit.MINUTE, CareFrequency.PER_WEEK, null)));
        Collections.shuffle(volumes, new Random(1));

        assertThat(CareHoursPerWeek.totals(volumes, true).hoursPerWeek()).isEqualByComparingTo("17.00");
    }

    @Test
    void other_units_are_summed_each_for_itself() {
        List<Volume> volumes = List.of(
                volume(2, CareUnit.ETMAAL, CareFrequency.PER_WEEK, null),
                volume(1, CareUnit.ETMAAL, CareFrequency.PER_WEEK, null),
                volume(1, CareUnit.ETMAAL, CareFrequency.PER_MONTH, null),
                volume(4, CareUnit.HOUR, CareFrequency.WITHIN_DECISION, null),
                volume(900, CareUnit.EURO, CareFrequency.PER_MONTH, null));

        assertThat(CareHoursPerWeek.totals(volumes, true).otherSeries())
                .containsExactly(
                        new Series(CareUnit.HOUR, CareFrequency.WITHIN_DECISION, 4, 1),
                        new Series(CareUnit.ETMAAL, CareFrequency.PER_WEEK, 3, 2),
                        new Series(CareUnit.ETMAAL, CareFrequency.PER_MONTH, 1, 1),
                        new Series(CareUnit.EURO, CareFrequency.PER_MONTH, 900, 1));
    }

    @Test
    void what_was_never_recorded_is_not_measured_and_not_0() {
        assertThat(CareHoursPerWeek.totals(List.of(), false).hoursPerWeek()).isNull();
        assertThat(CareHoursPerWeek.totals(List.of(), true).hoursPerWeek()).isEqualByComparingTo("0.00");
    }

    @Test
    void the_published_definition_has_this_version_and_every_code() throws IOException {
        String text = Files.readString(Path.of("../docs/definitions/" + CareHoursPerWeek.ID + ".md"));

        assertThat(text).startsWith("# " + CareHoursPerWeek.ID + ", version " + CareHoursPerWeek.VERSION + "\n");
        for (CareUnit unit : CareUnit.values()) {
            assertThat(text).contains("| `" + unit + "` |");
        }
        for (CareFrequency frequency : CareFrequency.values()) {
            assertThat(text).contains("| `" + frequency + "` |");
        }
    }

    private static Volume volume(int amount, CareUnit unit, CareFrequency frequency, @Nullable LocalDate until) {
        return new Volume(amount, unit, frequency, FROM, until);
    }
}
