package nl.veerkracht.api.platform.accesslog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.domain.shared.HouseholdId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the access log back, for who answers to the families for it. */
@Component
public class AccessLogReader {

    /** How many lines one page holds at most. */
    public static final int MAX_PAGE = 200;

    private static final String LINES = "SELECT e.* FROM access_log_household h"
            + " JOIN access_log_entry e ON e.entry_id = h.entry_id"
            + " WHERE h.household_id = ? AND h.entry_id < ? ORDER BY h.entry_id DESC FETCH FIRST ? ROWS ONLY";

    /** A line about a list names persons of many files: each file shows its own only. */
    private static final String PERSONS = "SELECT p.entry_id, p.person_id FROM access_log_person p"
            + " JOIN person_appearance a ON a.person_id = p.person_id AND a.household_id = ?"
            + " WHERE p.entry_id BETWEEN ? AND ? ORDER BY p.person_id";

    private final JdbcTemplate jdbc;

    AccessLogReader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param before only lines with a lower number: the last one of the page before; {@link Long#MAX_VALUE} to begin
     * @param limit how many, at most {@link #MAX_PAGE}
     * @return the latest lines about a file, latest first
     */
    public List<AccessLogLine> about(HouseholdId household, long before, int limit) {
        UUID file = UUID.fromString(household.value());
        List<AccessLogLine> lines = jdbc.query(
                LINES,
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
        if (lines.isEmpty()) {
            return lines;
        }
        Map<Long, List<String>> persons = persons(file, lines);
        return lines.stream()
                .map(line -> line.with(persons.getOrDefault(line.entryId(), List.of())))
                .toList();
    }

    private Map<Long, List<String>> persons(UUID file, List<AccessLogLine> lines) {
        Map<Long, List<String>> persons = new HashMap<>();
        jdbc.query(
                PERSONS,
                row -> {
                    persons.computeIfAbsent(row.getLong("entry_id"), entry -> new ArrayList<>())
                            .add(row.getObject("person_id", UUID.class).toString());
                },
                file,
                lines.get(lines.size() - 1).entryId(),
                lines.get(0).entryId());
        return persons;
    }
}
