package nl.veerkracht.api.platform.personaldata;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Random;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.api.platform.eventstore.TableRows;
import nl.veerkracht.domain.personaldata.Sealer;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Makes the keys of persons who are not there yet, many at once: each of them as {@link JdbcPersonKeys} would make it. What was
 * sealed by them is stored together with them, in one transaction, or is lost.
 */
public final class NewPersons {

    private final MasterKeys masters;
    private final Clock clock;

    NewPersons(MasterKeys masters, Clock clock) {
        this.masters = masters;
        this.clock = clock;
    }

    /** @return keys for one thread that works */
    public Keys keys() {
        return new Keys();
    }

    /** The keys that were made since they were last taken. */
    public final class Keys implements PersonKeys {

        private final Map<PersonId, Aead> made = new HashMap<>();
        private List<@Nullable Object[]> rows = new ArrayList<>();

        private Keys() {}

        /** @return seals by these keys */
        public Sealer sealer() {
            return new KeyedSealer(this);
        }

        /** @return the rows of the keys that were made; from here on everybody is new */
        public TableRows take() {
            TableRows taken = new TableRows(
                    "vault.person_key", List.of("person_id", "wrapped_key", "master_key_id", "created_at"), rows);
            made.clear();
            rows = new ArrayList<>();
            return taken;
        }

        @Override
        public Map<PersonId, Aead> toSeal(Collection<PersonId> persons) {
            Map<PersonId, Aead> keys = new HashMap<>();
            persons.forEach(person -> keys.put(person, made.computeIfAbsent(person, this::make)));
            return keys;
        }

        @Override
        public Map<PersonId, Aead> toOpen(Collection<PersonId> persons) {
            throw new UnsupportedOperationException("nobody reads what is not stored yet");
        }

        private Aead make(PersonId person) {
            byte[] key = Random.randBytes(JdbcPersonKeys.KEY_BYTES);
            MasterKey master = masters.current();
            rows.add(new Object[] {
                UUID.fromString(person.value()),
                master.wrap(WrappedFor.person(person), key),
                master.id(),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
            });
            return JdbcPersonKeys.aead(key);
        }
    }
}
