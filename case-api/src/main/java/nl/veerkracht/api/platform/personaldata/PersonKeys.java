package nl.veerkracht.api.platform.personaldata;

import com.google.crypto.tink.Aead;
import java.util.Collection;
import java.util.Map;
import nl.veerkracht.domain.shared.PersonId;

/**
 * The keys of persons. Nothing is kept in memory: an erasure holds on every node at the moment it is committed, and a key
 * whose transaction was rolled back is never used.
 */
interface PersonKeys {

    /**
     * @return the keys of all {@code persons}; made, within the surrounding transaction, for who has none yet
     * @throws nl.veerkracht.api.platform.web.ProblemException 409 {@code PERSON_ERASED} when one of them was erased
     */
    Map<PersonId, Aead> toSeal(Collection<PersonId> persons);

    /** @return the keys of those among {@code persons} who have one, read in one go; who was erased is not in it */
    Map<PersonId, Aead> toOpen(Collection<PersonId> persons);
}
