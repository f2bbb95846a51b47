package nl.veerkracht.domain.personaldata;

import java.util.List;
import nl.veerkracht.domain.shared.PersonId;

/**
 * Seals clear text for its data subjects. Only the edge implements this (an ArchUnit rule guards it): whoever implements
 * it sees the clear text.
 */
@FunctionalInterface
public interface Sealer {

    /**
     * @param subjects the persons whose keys together seal the text; sorted, distinct, at least one
     * @param clear the text
     * @return the sealed text in Base64
     */
    String seal(List<PersonId> subjects, String clear);
}
