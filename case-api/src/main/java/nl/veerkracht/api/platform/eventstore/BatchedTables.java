package nl.veerkracht.api.platform.eventstore;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes rows by statements that are sent together: what any database can do. */
final class BatchedTables implements BulkTables {

    private static final int BATCH = 1_000;

    private final JdbcOperations jdbc;

    BatchedTables(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(TableRows rows) {
        String sql = "INSERT INTO " + rows.table() + " (" + String.join(", ", rows.columns()) + ") VALUES ("
                + String.join(", ", Collections.nCopies(rows.columns().size(), "?")) + ")";
        List<@Nullable Object[]> all = rows.rows();
        for (int from = 0; from < all.size(); from += BATCH) {
            jdbc.batchUpdate(sql, all.subList(from, Math.min(from + BATCH, all.size())));
        }
    }
}
