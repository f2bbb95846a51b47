package nl.veerkracht.api.platform.accesslog;

import java.sql.Array;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.domain.shared.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the access log back, for who answers to the families for it. */
@Component
public class AccessLogReader {

    private static final String PERSONS = "SELECT person_id FROM person_appearance WHERE household_id = ?";

    /** How many lines one page holds at most. */
    public static final int MAX_PAGE = 200;

    private final String lines;
    private final JdbcTemplate jdbc;

    @Autowired
    AccessLogReader(JdbcTemplate jdbc) {
        this("", jdbc);
    }

    /** @param schema before the names of the tables; empty for the common ones */
    AccessLogReader(String schema, JdbcTemplate jdbc) {
        this.lines = "SELECT e.* FROM " + schema + "access_log_household h"
                + " JOIN " + schema + "access_log_entry e ON e.entry_id = h.entry_id"
                + " WHERE h.household_id = ? AND h.entry_id < ? ORDER BY h.entry_id DESC FETCH FIRST ? ROWS ONLY";
        this.jdbc = jdbc;
    }

    /**
     * @param before only lines with a lower number: the last one of the page before; {@link Long#MAX_VALUE} to begin
     * @param limit how many, at most {@link #MAX_PAGE}
     * @return the latest lines about a file, latest first
     */
    public List<AccessLogLine> about(HouseholdId household, long before, int limit) {
        UUID file = UUID.fromString(household.value());
        // A line about a list names persons of many files: each file shows its own only.
        Set<UUID> ofFile = new HashSet<>(jdbc.queryForList(PERSONS, UUID.class, file));
        return jdbc.query(
                lines,
                (row, number) -> new AccessLogLine(
                        row.getLong("entry_id"),
                        row.getTimestamp("logged_at").toInstant(),
                        row.getString("reader"),
                        row.getString("role"),
                        row.getString("team"),
                        row.getString("municipality"),
                        row.getString("purpose"),
                        row.getString("correlation_id"),
                        row.getString("operation"),
                        row.getString("outcome"),
                        persons(row.getArray("persons"), ofFile)),
                file,
                before,
                Math.min(limit, MAX_PAGE));
    }

    private static List<String> persons(@Nullable Array named, Set<UUID> ofFile) throws SQLException {
        if (named == null) {
            return List.of();
        }
        return Stream.of((Object[]) named.getArray())
                .map(UUID.class::cast)
                .filter(ofFile::contains)
                .map(UUID::toString)
                .sorted()
                .toList();
    }
}
