package nl.veerkracht.api.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.api.platform.surroundings.PublishedDefinition;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Target;
import nl.veerkracht.domain.programme.events.IndicatorDirection;
import nl.veerkracht.domain.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * How much of what is to be reached a figure is.
 *
 * @param aim what is to be reached, in the unit of the indicator; null when nothing was agreed
 * @param reachedPercent the figure as a percentage of it, to one decimal; null when there is none, which is not 0
 * @param reason why there is no percentage; absent when there is one
 */
record TargetAnswer(
        @Nullable Long aim,
        @Nullable BigDecimal reachedPercent,
        @Nullable Reason reason) {

    private static final String PERSONS_REACHED = "persons-reached";

    /** Why there is no percentage. */
    enum Reason {
        /** nothing was agreed or estimated for this period */
        NO_TARGET,
        /** the figure is held back, or was not measured */
        NO_FIGURE,
        /** the programme hopes for less and not for more, or for nothing at all: no share of that can be reached */
        NO_SHARE
    }

    private static TargetAnswer of(@Nullable Long aim, @Nullable BigDecimal figure, boolean more) {
        if (aim == null) {
            return new TargetAnswer(null, null, Reason.NO_TARGET);
        } else if (!more || aim <= 0) {
            return new TargetAnswer(aim, null, Reason.NO_SHARE);
        } else if (figure == null) {
            return new TargetAnswer(aim, null, Reason.NO_FIGURE);
        }
        return new TargetAnswer(
                aim, figure.movePointRight(2).divide(BigDecimal.valueOf(aim), 1, RoundingMode.HALF_UP), null);
    }

    /** Against the target of the programme for a period that begins with it, else against that of the year in which the period lies. */
    static TargetAnswer of(
            RegisteredProgramme programme, PublishedDefinition definition, Period period, @Nullable BigDecimal figure) {
        LocalDate first = programme.period().fromDate();
        Integer year = period.fromDate().getYear();
        boolean whole = !period.fromDate().isAfter(first);
        boolean ofYear =
                period.untilDate() != null && period.untilDate().minusDays(1).getYear() == year;
        return of(
                whole ? target(programme, definition, null) : ofYear ? target(programme, definition, year) : null,
                figure,
                definition.direction() == IndicatorDirection.UP);
    }

    /** Against the target of a year. */
    static TargetAnswer ofYear(
            RegisteredProgramme programme, PublishedDefinition definition, int year, @Nullable BigDecimal figure) {
        return of(target(programme, definition, year), figure, definition.direction() == IndicatorDirection.UP);
    }

    /** Whether it counts the residents whom the programme is meant for. */
    static boolean isReachOfPersons(PublishedDefinition definition) {
        return definition.code().equals(PERSONS_REACHED);
    }

    /** Persons against how many residents the programme is meant for; null for whatever is no reach of persons. */
    static @Nullable TargetAnswer ofEstimate(
            RegisteredProgramme programme, PublishedDefinition definition, @Nullable BigDecimal figure) {
        if (!isReachOfPersons(definition)) {
            return null;
        }
        Integer estimate = programme.populationEstimate();
        return of(estimate == null ? null : estimate.longValue(), figure, true);
    }

    private static @Nullable Long target(
            RegisteredProgramme programme, PublishedDefinition definition, @Nullable Integer year) {
        return programme.targets().stream()
                .filter(target -> target.indicator().equals(definition.code()) && Objects.equals(target.year(), year))
                .map(Target::value)
                .findFirst()
                .orElse(null);
    }
}
