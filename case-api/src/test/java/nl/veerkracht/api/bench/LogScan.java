package nl.veerkracht.api.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The floor of a rebuild: the whole log in order of position, by plain JDBC, both texts read as JSON trees by plain Jackson. */
final class LogScan {

    private static final int FETCH = 1_000;

    private final Bench bench;

    LogScan(Bench bench) {
        this.bench = bench;
    }

    void run() throws SQLException {
        try (Connection connection = bench.connection();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                // It would else put the whole answer together before the first row.
                statement.execute("SET LAZY_QUERY_EXECUTION TRUE");
            }
            // PostgreSQL sends rows as they are asked for only in a transaction.
            connection.setAutoCommit(false);
            statement.setFetchSize(FETCH);
            String sql = "SELECT global_index, " + Entry.COLUMNS + " FROM domain_event_entry ORDER BY global_index";
            try (ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    JsonMapper.shared().readTree(row.getString("payload"));
                    JsonMapper.shared().readTree(row.getString("meta_data"));
                }
            }
        }
    }

    /** @return how many events the log has */
    long events() throws SQLException {
        try (Connection connection = bench.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM domain_event_entry")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** @return the households of the log, in order */
    List<String> households() throws SQLException {
        String sql = "SELECT aggregate_identifier FROM domain_event_entry"
                + " WHERE type = 'Household' AND sequence_number = 0 ORDER BY aggregate_identifier";
        List<String> households = new ArrayList<>();
        try (Connection connection = bench.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                households.add(row.getString(1));
            }
        }
        return households;
    }
}
