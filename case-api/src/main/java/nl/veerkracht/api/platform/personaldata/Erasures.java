package nl.veerkracht.api.platform.personaldata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Erases persons: destroys the key of one, and with it everything that it seals, in the log, in every view and in every answer
 * that was stored. What the disk and the backups keep of the key, and how that goes, is in ADR-0007.
 */
public class Erasures {

    private static final String TOMBSTONE =
            "SELECT k.person_id, k.destroyed_at, k.destroyed_by, k.ground, k.reason, k.reference FROM vault.person_key k ";

    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    Erasures(JdbcTemplate jdbc, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Erases a person. Whoever was erased before stays erased on the first grounds.
     *
     * @param by the user identifier of who decided it
     * @return true when the key was destroyed now, false when it was before
     */
    public boolean erase(PersonId person, String by, Tombstone.Grounds grounds) {
        return Boolean.TRUE.equals(transactions.execute(status -> destroyed(person, by, grounds)));
    }

    private boolean destroyed(PersonId person, String by, Tombstone.Grounds grounds) {
        UUID id = UUID.fromString(person.value());
        Timestamp now = Timestamp.from(clock.instant());
        // Who has no key yet gets a tombstone all the same: no key can be made for them after this.
        int created = jdbc.update(
                "INSERT INTO vault.person_key (person_id, created_at, destroyed_at, destroyed_by, ground, reason, reference)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                id,
                now,
                now,
                by,
                grounds.ground().name(),
                grounds.reason().name(),
                grounds.reference());
        int destroyed = jdbc.update(
                "UPDATE vault.person_key SET wrapped_key = NULL, master_key_id = NULL, destroyed_at = ?, destroyed_by = ?,"
                        + " ground = ?, reason = ?, reference = ? WHERE person_id = ? AND destroyed_at IS NULL",
                now,
                by,
                grounds.ground().name(),
                grounds.reason().name(),
                grounds.reference(),
                id);
        return created + destroyed == 1;
    }

    /** @return that and why the person was erased; empty for who was not */
    public Optional<Tombstone> of(PersonId person) {
        return jdbc
                .query(
                        TOMBSTONE + "WHERE k.destroyed_at IS NOT NULL AND k.person_id = ?",
                        (row, number) -> tombstone(row),
                        UUID.fromString(person.value()))
                .stream()
                .findFirst();
    }

    /** @return the erased persons among those who appear, or appeared, in a file: its other texts are for review */
    public List<Tombstone> in(HouseholdId household) {
        return jdbc.query(
                TOMBSTONE + "JOIN person_appearance a ON a.person_id = k.person_id"
                        + " WHERE k.destroyed_at IS NOT NULL AND a.household_id = ? ORDER BY k.destroyed_at, k.person_id",
                (row, number) -> tombstone(row),
                UUID.fromString(household.value()));
    }

    private static Tombstone tombstone(ResultSet row) throws SQLException {
        return new Tombstone(
                PersonId.of(row.getObject("person_id", UUID.class)),
                row.getTimestamp("destroyed_at").toInstant(),
                row.getString("destroyed_by"),
                new Tombstone.Grounds(
                        Tombstone.Ground.valueOf(row.getString("ground")),
                        Tombstone.Reason.valueOf(row.getString("reason")),
                        row.getString("reference")));
    }
}
