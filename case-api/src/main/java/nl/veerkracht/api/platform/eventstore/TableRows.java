package nl.veerkracht.api.platform.eventstore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are written to one table at once.
 *
 * @param table the table, with its schema when it has one of its own
 * @param columns the columns that are given
 * @param rows the values, each row in the order of the columns
 */
public record TableRows(String table, List<String> columns, List<@Nullable Object[]> rows) {

    public TableRows {
        columns = List.copyOf(columns);
    }
}
