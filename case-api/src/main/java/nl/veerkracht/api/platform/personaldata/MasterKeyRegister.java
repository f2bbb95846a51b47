package nl.veerkracht.api.platform.personaldata;

import com.google.crypto.tink.subtle.Random;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Remembers by which master key the stored keys are wrapped, refuses to start with another, and rewraps them. */
final class MasterKeyRegister {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKeyRegister.class);

    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    MasterKeyRegister(JdbcTemplate jdbc, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Registered(String id, byte[] canary, byte[] serviceKey) {}

    private record Wrapped(UUID owner, byte[] key) {}

    /** @return the id of the master key that the stored keys are wrapped by; empty before the first start */
    Optional<String> wrappedBy() {
        return registered().map(Registered::id);
    }

    /**
     * Makes sure that the stored keys can be unwrapped: registers the key on a first start, rewraps when the previous key was
     * given along with a new one.
     *
     * @throws MasterKeyException when the stored keys are wrapped by a key that was not given
     */
    void verify(MasterKeys keys) {
        if (registered().isEmpty()) {
            jdbc.update(
                    "INSERT INTO vault.master_key (slot, master_key_id, canary, service_key, since)"
                            + " VALUES (1, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    keys.current().id(),
                    keys.current().canary(),
                    keys.current().wrap(WrappedFor.SERVICE, Random.randBytes(MasterKey.BYTES)),
                    now());
        }
        keys.previous().ifPresent(previous -> rewrap(previous, keys.current()));
        Registered registered = registered().orElseThrow();
        if (!keys.current().wrapped(registered.canary()) || leftOver(keys.current())) {
            throw new MasterKeyException(
                    "This is not the right master key: the stored keys of persons are wrapped by master"
                            + " key " + registered.id() + ", and the one given is "
                            + keys.current().id() + ". Give the right"
                            + " one, or, to change keys, also the one before it in " + MasterKeySource.PREVIOUS_KEY
                            + " or "
                            + MasterKeySource.PREVIOUS_FILE + ".");
        }
    }

    /**
     * Wraps every stored key by {@code current} in place of {@code previous}, all of them or none. After that, {@code
     * previous} can be destroyed, and with it all that disks and backups still hold of keys that it wrapped.
     *
     * @return how many keys were rewrapped
     */
    int rewrap(MasterKey previous, MasterKey current) {
        MasterKeys both = new MasterKeys(current, Optional.of(previous));
        Integer count = transactions.execute(status -> {
            int rewrapped = rewrapAll(previous, both);
            registered()
                    .filter(known -> previous.wrapped(known.canary()))
                    .ifPresent(known -> jdbc.update(
                            "UPDATE vault.master_key SET master_key_id = ?, canary = ?, service_key = ?, since = ?",
                            current.id(),
                            current.canary(),
                            current.wrap(
                                    WrappedFor.SERVICE,
                                    both.unwrap(previous.id(), WrappedFor.SERVICE, known.serviceKey())),
                            now()));
            return rewrapped;
        });
        LOG.info("Rewrapped {} keys of persons from master key {} to {}", count, previous.id(), current.id());
        return count == null ? 0 : count;
    }

    /** @return the service's own key, with which it seals what is about nobody in particular */
    byte[] serviceKey(MasterKeys keys) {
        Registered registered = registered().orElseThrow();
        return keys.unwrap(registered.id(), WrappedFor.SERVICE, registered.serviceKey());
    }

    /** @return how many keys of persons; how many signals of unsafety there are is told to nobody (ADR-0016) */
    private int rewrapAll(MasterKey previous, MasterKeys both) {
        rewrapAll("vault.safety_key", "signal_id", id -> WrappedFor.signal(SafetySignalId.of(id)), previous, both);
        return rewrapAll("vault.person_key", "person_id", id -> WrappedFor.person(PersonId.of(id)), previous, both);
    }

    private int rewrapAll(
            String table, String id, Function<UUID, WrappedFor> owner, MasterKey previous, MasterKeys both) {
        MasterKey current = both.current();
        List<Wrapped> rows = jdbc.query(
                "SELECT " + id + ", wrapped_key FROM " + table + " WHERE master_key_id = ? FOR UPDATE",
                (row, number) -> new Wrapped(row.getObject(1, UUID.class), row.getBytes("wrapped_key")),
                previous.id());
        jdbc.batchUpdate(
                "UPDATE " + table + " SET wrapped_key = ?, master_key_id = ? WHERE " + id + " = ?",
                rows,
                500,
                (update, row) -> {
                    WrappedFor whose = owner.apply(row.owner());
                    byte[] key = both.unwrap(previous.id(), whose, row.key());
                    update.setBytes(1, current.wrap(whose, key));
                    update.setString(2, current.id());
                    update.setObject(3, row.owner());
                });
        return rows.size();
    }

    private boolean leftOver(MasterKey current) {
        return !jdbc.queryForList(
                        "SELECT master_key_id FROM vault.person_key WHERE master_key_id <> ?"
                                + " UNION ALL SELECT master_key_id FROM vault.safety_key WHERE master_key_id <> ?"
                                + " FETCH FIRST 1 ROW ONLY",
                        current.id(),
                        current.id())
                .isEmpty();
    }

    private Optional<Registered> registered() {
        return jdbc
                .query(
                        "SELECT master_key_id, canary, service_key FROM vault.master_key",
                        (row, number) -> new Registered(
                                row.getString("master_key_id"), row.getBytes("canary"), row.getBytes("service_key")))
                .stream()
                .findFirst();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
