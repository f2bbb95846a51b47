package nl.veerkracht.api.platform.accesslog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.domain.shared.HouseholdId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the access log back, for who answers to the families for it. */
@Component
public class AccessLogReader {

    /** How many lines one page holds at most. */
    public static final int MAX_PAGE = 200;

    private final String lines;
    private final String persons;
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
        // A line about a list names persons of many files: each file shows its own only.
        this.persons = "SELECT p.entry_id, p.person_id FROM " + schema + "access_log_person p"
                + " JOIN person_appearance a ON a.person_id = p.person_id AND a.household_id = ?"
                + " WHERE p.entry_id BETWEEN ? AND ? ORDER BY p.person_id";
        this.jdbc = jdbc;
    }

    /**
     * @param before only lines with a lower number: the last one of the page before; {@link Long#MAX_VALUE} to begin
     * @param limit how many, at most {@link #MAX_PAGE}
     * @return the latest lines about a file, latest first
     */
    public List<AccessLogLine> about(HouseholdId household, long before, int limit) {
        UUID file = UUID.fromString(household.value());
        List<AccessLogLine> found = jdbc.query(
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
                        List.of()),
                file,
                before,
                Math.min(limit, MAX_PAGE));
        if (found.isEmpty()) {
            return found;
        }
        Map<Long, List<String>> named = persons(file, found);
        return found.stream()
                .map(line -> line.with(named.getOrDefault(line.entryId(), List.of())))
                .toList();
    }

    private Map<Long, List<String>> persons(UUID file, List<AccessLogLine> of) {
        Map<Long, List<String>> named = new HashMap<>();
        jdbc.query(
                persons,
                row -> {
                    named.computeIfAbsent(row.getLong("entry_id"), entry -> new ArrayList<>())
                            .add(row.getObject("person_id", UUID.class).toString());
                },
                file,
                of.get(of.size() - 1).entryId(),
                of.get(0).entryId());
        return named;
    }
}
