package nl.veerkracht.projections.indicator;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one version of an indicator is computed. What it means is said by its published definition.
 *
 * @param code its code, such as {@code households-reached}
 * @param version the version of the definition that this computes
 * @param kind how a figure is made of contributions
 * @param decimals how many decimals numerators have: 2 when they are in hundredths
 * @param of what one household contributes on the day of asking; null when the product records no facts on which it could rest
 */
public record Indicator(
        String code,
        int version,
        Kind kind,
        int decimals,
        @Nullable Function<Participation, Stream<Contribution>> of) {

    /** How a figure is made of contributions. */
    public enum Kind {
        /** the number of subjects */
        NUMBER,
        /** all numerators, as a percentage of all denominators */
        PERCENTAGE,
        /** all numerators, divided by all denominators */
        MEAN,
        /** the middle one of the numerators */
        MEDIAN
    }

    public Indicator {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
    }

    /** @return whether there are facts on which it can rest */
    public boolean isRecorded() {
        return of != null;
    }

    /** @return what the household contributes, by day */
    public Stream<Contribution> contributions(Participation participation) {
        return of == null ? Stream.empty() : of.apply(participation).sorted(Contribution.IN_ORDER);
    }
}
