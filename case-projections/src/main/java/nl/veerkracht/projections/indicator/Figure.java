package nl.veerkracht.projections.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.indicator.Contribution.Missing;
import nl.veerkracht.projections.indicator.Indicator.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One figure of an indicator: computed from contributions, and from nothing else.
 *
 * @param value the figure, to one decimal, a number of subjects whole; null when it was not measured, which is not 0
 * @param numerator what stands above the line
 * @param denominator what stands below it; 0 for a number
 * @param households how many households contribute something that was measured
 * @param subjects how many subjects were measured
 * @param missing how many subjects should have been measured and were not, by why
 * @param categories the numerator taken apart by category, as far as the indicator has categories
 */
public record Figure(
        @Nullable BigDecimal value,
        long numerator,
        long denominator,
        int households,
        int subjects,
        Map<Missing, Integer> missing,
        Map<String, Long> categories) {

    /** One contribution of one household. */
    public record Part(HouseholdId householdId, Contribution contribution) {}

    public Figure {
        missing = Map.copyOf(missing);
        categories = new TreeMap<>(categories);
    }

    /** @return the figure of these contributions; a subject that several households contribute counts once, by its earliest day */
    public static Figure of(Indicator indicator, Collection<Part> parts) {
        return sum(indicator, List.of(parts));
    }

    /** @return the figure of what was told apart, added up: a subject counts once in each of them */
    static Figure sum(Indicator indicator, Collection<? extends Collection<Part>> told) {
        List<Contribution> counted = told.stream()
                .flatMap(parts -> once(parts).stream())
                .map(Part::contribution)
                .toList();
        List<Contribution> measured =
                counted.stream().filter(Contribution::isMeasured).toList();
        long numerator = measured.stream().mapToLong(Contribution::numerator).sum();
        long denominator =
                measured.stream().mapToLong(Contribution::denominator).sum();
        Map<Missing, Integer> missing = new EnumMap<>(Missing.class);
        Map<String, Long> categories = new TreeMap<>();
        for (Contribution each : counted) {
            if (each.missing() != null) {
                missing.merge(each.missing(), 1, Integer::sum);
            } else if (each.category() != null) {
                categories.merge(each.category(), each.numerator(), Long::sum);
            }
        }
        return new Figure(
                value(indicator, measured, numerator, denominator),
                numerator,
                indicator.kind() == Kind.NUMBER ? 0 : denominator,
                (int) told.stream()
                        .flatMap(Collection::stream)
                        .filter(part -> part.contribution().isMeasured())
                        .map(Part::householdId)
                        .distinct()
                        .count(),
                measured.size(),
                missing,
                categories);
    }

    /** What counts of parts: each subject once, by its earliest day. */
    static List<Part> once(Collection<Part> parts) {
        Set<String> seen = new HashSet<>();
        return parts.stream()
                .sorted(Comparator.comparing(Part::contribution, Contribution.IN_ORDER))
                .filter(part -> seen.add(part.contribution().subject()))
                .toList();
    }

    private static @Nullable BigDecimal value(
            Indicator indicator, List<Contribution> measured, long numerator, long denominator) {
        BigDecimal above = BigDecimal.valueOf(numerator, indicator.decimals());
        return switch (indicator.kind()) {
            case NUMBER -> BigDecimal.valueOf(measured.size());
            case PERCENTAGE -> denominator == 0 ? null : divided(above.movePointRight(2), denominator);
            case MEAN -> denominator == 0 ? null : divided(above, denominator);
            case MEDIAN -> measured.isEmpty() ? null : median(indicator, measured);
        };
    }

    private static BigDecimal median(Indicator indicator, List<Contribution> measured) {
        List<Long> values =
                measured.stream().map(Contribution::numerator).sorted().toList();
        int middle = values.size() / 2;
        long lower = values.get((values.size() - 1) / 2);
        return divided(BigDecimal.valueOf(lower + values.get(middle), indicator.decimals()), 2);
    }

    private static BigDecimal divided(BigDecimal numerator, long denominator) {
        return numerator.divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }
}
