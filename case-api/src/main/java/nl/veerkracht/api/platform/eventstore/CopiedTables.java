package nl.veerkracht.api.platform.eventstore;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes rows by PostgreSQL's {@code COPY}: one statement for all of them, in its text format. */
final class CopiedTables implements BulkTables {

    private static final int BUFFER = 1 << 16;

    private final JdbcOperations jdbc;

    CopiedTables(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(TableRows rows) {
        String sql = "COPY " + rows.table() + " (" + String.join(", ", rows.columns()) + ") FROM STDIN";
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            copy(connection, sql, rows);
            return null;
        });
    }

    private static void copy(Connection connection, String sql, TableRows rows) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            StringBuilder lines = new StringBuilder(2 * BUFFER);
            for (@Nullable Object[] row : rows.rows()) {
                line(lines, row);
                if (lines.length() >= BUFFER) {
                    send(copy, lines);
                }
            }
            send(copy, lines);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void send(CopyIn copy, StringBuilder lines) throws SQLException {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
    }

    private static void line(StringBuilder line, @Nullable Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                line.append('\t');
            }
            field(line, row[i]);
        }
        line.append('\n');
    }

    private static void field(StringBuilder line, @Nullable Object value) {
        if (value == null) {
            line.append("\\N");
        } else if (value instanceof byte[] bytes) {
            line.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else {
            escape(line, value.toString());
        }
    }

    private static void escape(StringBuilder line, String text) {
        if (isPlain(text)) {
            line.append(text);
            return;
        }
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char escaped =
                    switch (text.charAt(i)) {
                        case '\\' -> '\\';
                        case '\n' -> 'n';
                        case '\r' -> 'r';
                        case '\t' -> 't';
                        default -> 0;
                    };
            if (escaped != 0) {
                line.append(text, done, i).append('\\').append(escaped);
                done = i + 1;
            }
        }
        line.append(text, done, text.length());
    }

    /** Nearly every text is; four quick looks at it cost less than one at each of its characters. */
    private static boolean isPlain(String text) {
        return text.indexOf('\\') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0;
    }
}
