package nl.veerkracht.api.platform.personaldata;

import java.util.Optional;
import nl.veerkracht.domain.shared.HouseholdId;

/** Tells to which municipality a file belongs: for rights that rest on the municipality alone. */
@FunctionalInterface
public interface Municipalities {

    /** @return the CBS code of the municipality in which the household was registered; empty for an unknown household */
    Optional<String> of(HouseholdId household);
}
