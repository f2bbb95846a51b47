package nl.veerkracht.api.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.api.indicator.DashboardAnswer.Cell;
import nl.veerkracht.api.indicator.DashboardAnswer.Reason;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.projections.indicator.Figure;
import nl.veerkracht.projections.indicator.Indicator;
import nl.veerkracht.projections.indicator.Indicator.Kind;
import nl.veerkracht.projections.indicator.Publication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Where there is no figure, it is said why. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DashboardsTest {

    private static final Period QUARTER = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 1));

    @Test
    void what_is_held_back_says_so() {
        assertThat(cell(null).value()).isNull();
        assertThat(cell(null).reason()).isEqualTo(Reason.HELD_BACK);
    }

    @Test
    void a_share_of_nothing_is_no_number_and_says_that_there_was_nothing_to_measure() {
        Cell share = cell(figure(Kind.PERCENTAGE));
        assertThat(share.value()).isNull();
        assertThat(share.reason()).isEqualTo(Reason.NOTHING_TO_MEASURE);
    }

    @Test
    void a_number_of_nothing_is_0_and_needs_no_reason() {
        Cell number = cell(figure(Kind.NUMBER));
        assertThat(number.value()).isEqualTo(BigDecimal.ZERO);
        assertThat(number.reason()).isNull();
    }

    private static Figure figure(Kind kind) {
        return Figure.of(new Indicator("any", 1, kind, 0, participation -> Stream.empty()), List.of());
    }

    private static Cell cell(@Nullable Figure figure) {
        return Dashboards.cell(new Publication.Cell(
                Publication.Scope.QUARTER, QUARTER, null, null, Instant.parse("2025-04-10T09:00:00Z"), figure));
    }
}
