package nl.veerkracht.api.platform.personaldata;

import com.google.crypto.tink.Aead;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.veerkracht.domain.shared.PersonId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DataAccessResourceFailureException;

/** A key store that can be made to refuse every call, and tells how often it was asked since. */
public final class KeysThatRefuse implements PersonKeys {

    private final PersonKeys keys;
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean refusing;

    private KeysThatRefuse(PersonKeys keys) {
        this.keys = keys;
    }

    /** Puts it before the real one in a whole application. */
    public static class Wiring {

        @Bean
        @Primary
        KeysThatRefuse keysThatRefuse(@Qualifier("personKeys") PersonKeys real) {
            return new KeysThatRefuse(real);
        }
    }

    /** From now on whoever asks is refused. */
    public void refuse() {
        refusing = true;
        refused.set(0);
    }

    /** From now on everything is as if it were not there. */
    public void allow() {
        refusing = false;
    }

    /** @return how often it was asked since it refuses */
    public int refused() {
        return refused.get();
    }

    @Override
    public Map<PersonId, Aead> toSeal(Collection<PersonId> persons) {
        return answering().toSeal(persons);
    }

    @Override
    public Map<PersonId, Aead> toOpen(Collection<PersonId> persons) {
        return answering().toOpen(persons);
    }

    private PersonKeys answering() {
        if (refusing) {
            refused.incrementAndGet();
            throw new DataAccessResourceFailureException("the keys are not there");
        }
        return keys;
    }
}
