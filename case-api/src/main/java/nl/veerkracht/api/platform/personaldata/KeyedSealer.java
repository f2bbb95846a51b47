package nl.veerkracht.api.platform.personaldata;

import java.util.List;
import nl.veerkracht.domain.personaldata.Sealer;
import nl.veerkracht.domain.shared.PersonId;

/** Seals a text by the keys of all its subjects together, within the transaction that stores it. */
final class KeyedSealer implements Sealer {

    private final PersonKeys keys;

    KeyedSealer(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public String seal(List<PersonId> subjects, String clear) {
        return SealedLayers.seal(subjects, keys.toSeal(subjects), clear);
    }
}
