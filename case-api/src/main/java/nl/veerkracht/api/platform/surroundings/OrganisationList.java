package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import nl.veerkracht.domain.shared.OrganisationId;

/** Which organisations the registers list; what they are stands in their own streams. */
interface OrganisationList {

    /** @return those in the register of {@code municipality} */
    List<OrganisationId> in(String municipality);
}
