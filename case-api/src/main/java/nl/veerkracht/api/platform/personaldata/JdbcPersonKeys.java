package nl.veerkracht.api.platform.personaldata;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;

/** The keys of persons in the schema {@code vault}, each wrapped by the master key. */
final class JdbcPersonKeys implements PersonKeys {

    static final int KEY_BYTES = 32;
    private static final String READ = "SELECT k.person_id, k.wrapped_key, k.master_key_id FROM vault.person_key k"
            + " JOIN UNNEST(CAST(? AS uuid ARRAY)) AS u(p) ON k.person_id = u.p";
    private static final String CREATE =
            "INSERT INTO vault.person_key (person_id, wrapped_key, master_key_id, created_at)"
                    + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";

    private final JdbcTemplate jdbc;
    private final MasterKeys masters;
    private final Clock clock;

    JdbcPersonKeys(JdbcTemplate jdbc, MasterKeys masters, Clock clock) {
        this.jdbc = jdbc;
        this.masters = masters;
        this.clock = clock;
    }

    private record Row(
            PersonId person,
            byte @Nullable [] wrapped,
            @Nullable String master) {}

    @Override
    public Map<PersonId, Aead> toSeal(Collection<PersonId> persons) {
        Map<PersonId, Aead> keys = new HashMap<>();
        // In the order of their ids, so that two transactions that need the same new persons cannot wait for each
        // other.
        TreeSet<PersonId> missing = new TreeSet<>(persons);
        for (Row row : read(persons)) {
            keys.put(row.person(), usable(row));
            missing.remove(row.person());
        }
        for (PersonId person : missing) {
            keys.put(person, created(person));
        }
        return keys;
    }

    @Override
    public Map<PersonId, Aead> toOpen(Collection<PersonId> persons) {
        Map<PersonId, Aead> keys = new HashMap<>();
        for (Row row : read(persons)) {
            if (row.wrapped() != null) {
                keys.put(row.person(), usable(row));
            }
        }
        return keys;
    }

    private Aead created(PersonId person) {
        byte[] key = Random.randBytes(KEY_BYTES);
        MasterKey master = masters.current();
        int created = jdbc.update(
                CREATE,
                UUID.fromString(person.value()),
                master.wrap(WrappedFor.person(person), key),
                master.id(),
                Timestamp.from(clock.instant()));
        if (created == 1) {
            return aead(key);
        }
        // Somebody else made this person's key since we looked: theirs is the one, and it is committed.
        return usable(read(List.of(person)).get(0));
    }

    private Aead usable(Row row) {
        if (row.wrapped() == null || row.master() == null) {
            throw new ProblemException(
                    HttpStatus.CONFLICT,
                    "PERSON_ERASED",
                    Map.of("personId", row.person().value()));
        }
        return aead(masters.unwrap(row.master(), WrappedFor.person(row.person()), row.wrapped()));
    }

    static Aead aead(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException noAes) {
            throw new IllegalStateException("this Java cannot do AES-256-GCM", noAes);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private List<Row> read(Collection<PersonId> persons) {
        Object[] ids = persons.stream()
                .distinct()
                .map(person -> UUID.fromString(person.value()))
                .toArray();
        return jdbc.query(
                READ,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids)),
                (row, number) -> new Row(
                        PersonId.of(row.getObject("person_id", UUID.class)),
                        row.getBytes("wrapped_key"),
                        row.getString("master_key_id")));
    }
}
