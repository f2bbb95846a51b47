package nl.veerkracht.api.indicator;

import java.math.BigDecimal;
import java.util.Map;
import nl.veerkracht.projections.indicator.Contribution.Missing;
import nl.veerkracht.projections.indicator.Figure;
import nl.veerkracht.projections.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * One figure, with what it rests on.
 *
 * @param value the figure; null when it was not measured, which is not 0
 * @param reason why there is no value; absent when there is one
 * @param numerator what stands above the line
 * @param denominator what stands below it; 0 for a number
 * @param households how many households contribute something that was measured
 * @param subjects how many subjects were measured: households, persons, conferences, or whatever the indicator counts
 * @param missing how many subjects should have been measured and were not, by why
 * @param categories the numerator by category, where the indicator has categories
 */
record FigureAnswer(
        @Nullable BigDecimal value,
        @Nullable Reason reason,
        long numerator,
        long denominator,
        int households,
        int subjects,
        Map<Missing, Integer> missing,
        Map<String, Long> categories) {

    /** Why there is no value. */
    enum Reason {
        /** the product records no facts on which it could rest */
        NOT_RECORDED,
        /** nobody was to be measured by that day */
        NOTHING_TO_MEASURE,
        /** somebody was to be measured, and nobody was */
        NOT_MEASURED
    }

    static FigureAnswer of(Indicator indicator, Figure figure) {
        Reason reason = reason(indicator, figure);
        return new FigureAnswer(
                reason == null ? figure.value() : null,
                reason,
                figure.numerator(),
                figure.denominator(),
                figure.households(),
                figure.subjects(),
                figure.missing(),
                figure.categories());
    }

    private static @Nullable Reason reason(Indicator indicator, Figure figure) {
        if (!indicator.isRecorded()) {
            return Reason.NOT_RECORDED;
        } else if (figure.value() != null) {
            return null;
        }
        return figure.missing().isEmpty() ? Reason.NOTHING_TO_MEASURE : Reason.NOT_MEASURED;
    }
}
