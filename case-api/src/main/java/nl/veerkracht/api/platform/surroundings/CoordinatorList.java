package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import java.util.Optional;
import nl.veerkracht.domain.shared.PersonId;

/** Who the registers list as a coordinator; what is known of them stands in their own streams. */
interface CoordinatorList {

    /** @return everybody */
    List<PersonId> all();

    /** @return the CBS code of the municipality that keeps what is known of the person; empty for who is no coordinator */
    Optional<String> keeperOf(PersonId personId);

    /** Until the decision is recorded, nothing about the coordinator changes. */
    void lock(PersonId personId);
}
