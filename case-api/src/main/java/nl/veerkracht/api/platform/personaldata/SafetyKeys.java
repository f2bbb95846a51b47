package nl.veerkracht.api.platform.personaldata;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;

/** The keys of signals of unsafety, one each, beside the keys of persons and wrapped like them. Nothing is kept in memory. */
final class SafetyKeys {

    private static final int KEY_BYTES = 32;

    private final JdbcTemplate jdbc;
    private final MasterKeys masters;
    private final Clock clock;

    SafetyKeys(JdbcTemplate jdbc, MasterKeys masters, Clock clock) {
        this.jdbc = jdbc;
        this.masters = masters;
        this.clock = clock;
    }

    private record Row(byte @Nullable [] wrapped, @Nullable String master) {}

    /**
     * @return the key of the signal; made, within the surrounding transaction, when it has none yet
     * @throws ProblemException 409 {@code SIGNAL_ERASED} when it was destroyed
     */
    Aead toSeal(SafetySignalId signal) {
        Optional<Row> known = read(signal);
        if (known.isEmpty()) {
            byte[] key = Random.randBytes(KEY_BYTES);
            MasterKey master = masters.current();
            jdbc.update(
                    "INSERT INTO vault.safety_key (signal_id, wrapped_key, master_key_id, created_at) VALUES (?, ?, ?, ?)",
                    UUID.fromString(signal.value()),
                    master.wrap(WrappedFor.signal(signal), key),
                    master.id(),
                    Timestamp.from(clock.instant()));
            return aead(key);
        }
        return usable(signal, known.get())
                .orElseThrow(() -> new ProblemException(HttpStatus.CONFLICT, "SIGNAL_ERASED", Map.of()));
    }

    /** @return the key of the signal; empty when it was destroyed */
    Optional<Aead> toOpen(SafetySignalId signal) {
        return read(signal).flatMap(row -> usable(signal, row));
    }

    /** @return whether the key was destroyed */
    boolean isDestroyed(SafetySignalId signal) {
        return read(signal).filter(row -> row.wrapped() == null).isPresent();
    }

    /**
     * Destroys the key, and with it every text of the signal.
     *
     * @param by the user identifier of who decided it
     * @return true when it was destroyed now, false when it was before
     */
    boolean destroy(SafetySignalId signal, String by, Tombstone.Grounds grounds) {
        return jdbc.update(
                        "UPDATE vault.safety_key SET wrapped_key = NULL, master_key_id = NULL, destroyed_at = ?,"
                                + " destroyed_by = ?, ground = ?, reason = ?, reference = ?"
                                + " WHERE signal_id = ? AND destroyed_at IS NULL",
                        Timestamp.from(clock.instant()),
                        by,
                        grounds.ground().name(),
                        grounds.reason().name(),
                        grounds.reference(),
                        UUID.fromString(signal.value()))
                == 1;
    }

    private Optional<Aead> usable(SafetySignalId signal, Row row) {
        if (row.wrapped() == null || row.master() == null) {
            return Optional.empty();
        }
        return Optional.of(aead(masters.unwrap(row.master(), WrappedFor.signal(signal), row.wrapped())));
    }

    private Optional<Row> read(SafetySignalId signal) {
        return jdbc
                .query(
                        "SELECT wrapped_key, master_key_id FROM vault.safety_key WHERE signal_id = ?",
                        (row, number) -> new Row(row.getBytes("wrapped_key"), row.getString("master_key_id")),
                        UUID.fromString(signal.value()))
                .stream()
                .findFirst();
    }

    private static Aead aead(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException noAes) {
            throw new IllegalStateException("this Java cannot do AES-256-GCM", noAes);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
