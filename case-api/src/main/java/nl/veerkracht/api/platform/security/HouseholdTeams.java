package nl.veerkracht.api.platform.security;

import java.util.Optional;
import nl.veerkracht.domain.shared.HouseholdId;

/**
 * Knows with whom a file is. Read from the household's own stream in the log and never from a view: a right must not lag
 * behind a handover.
 */
public interface HouseholdTeams {

    /** @return with whom the file of {@code household} is; empty when there is no such file */
    Optional<TeamOf> of(HouseholdId household);
}
