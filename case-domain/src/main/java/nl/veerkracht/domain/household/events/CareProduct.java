package nl.veerkracht.domain.household.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What care is given.
 *
 * @param law the law under which
 * @param category the two-digit code of the product category (iStandaarden); null under a law that has none
 * @param code the municipality's own code of the product; null when not known
 */
public record CareProduct(
        CareLaw law, @Nullable String category, @Nullable String code) {

    public CareProduct {
        Objects.requireNonNull(law, "law");
    }
}
