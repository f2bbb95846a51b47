package nl.veerkracht.broken.projections;

import java.util.List;
import nl.veerkracht.broken.Breaks;
import nl.veerkracht.domain.personaldata.Sealer;
import nl.veerkracht.domain.shared.PersonId;

/** Breaks the wall around sealing: it sees the clear text of a view. */
@Breaks("only_personaldata_seals")
final class SeesClearText implements Sealer {

    @Override
    public String seal(List<PersonId> subjects, String clear) {
        return clear;
    }
}
