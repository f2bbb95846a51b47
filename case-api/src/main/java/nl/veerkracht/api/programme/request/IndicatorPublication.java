package nl.veerkracht.api.programme.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A definition that a programme publishes as the product has it. It stays as it is: a change is the next version.
 *
 * @param code the code of the indicator
 * @param version its version: 1, or one more than the version before it
 * @param validFrom the first day on which it counts
 * @param threshold a figure that rests on fewer households or persons is not shown; left out for that of the product
 */
public record IndicatorPublication(
        @Size(min = 1, max = 60) String code,
        @Min(1) @Max(1000) Integer version,
        LocalDate validFrom,
        @Nullable @Min(2) @Max(1000) Integer threshold) {}
