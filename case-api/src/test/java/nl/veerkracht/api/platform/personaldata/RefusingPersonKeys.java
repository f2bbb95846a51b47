package nl.veerkracht.api.platform.personaldata;

import com.google.crypto.tink.Aead;
import java.util.Collection;
import java.util.Map;
import nl.veerkracht.domain.shared.PersonId;

/** Keys that nobody may ask for: whoever runs to the end with them has opened and sealed nothing. */
final class RefusingPersonKeys implements PersonKeys {

    @Override
    public Map<PersonId, Aead> toSeal(Collection<PersonId> persons) {
        throw new AssertionError("a key was asked for to seal");
    }

    @Override
    public Map<PersonId, Aead> toOpen(Collection<PersonId> persons) {
        throw new AssertionError("a key was asked for to open");
    }
}
