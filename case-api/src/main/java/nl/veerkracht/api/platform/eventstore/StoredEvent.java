package nl.veerkracht.api.platform.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;

/** An event as the log holds it. Its moment is read here: Axon's formatter takes a tenth of the time in which a log is read. */
final class StoredEvent extends GenericDomainEventEntry<byte[]> {

    /** As Axon writes a moment: {@code 2024-01-15T09:00:00.000Z}. */
    private static final int LENGTH = 24;

    private final String timestamp;

    private StoredEvent(ResultSet row, String timestamp) throws SQLException {
        super(
                row.getString("type"),
                text(row, "aggregate_identifier"),
                row.getLong("sequence_number"),
                text(row, "event_identifier"),
                timestamp,
                text(row, "payload_type"),
                row.getString("payload_revision"),
                json(row, "payload"),
                json(row, "meta_data"));
        this.timestamp = timestamp;
    }

    /** @return the event of a row of a log */
    static StoredEvent of(ResultSet row) throws SQLException {
        return new StoredEvent(row, text(row, "time_stamp"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    /** In UTF-8, as either database keeps a text, and as a reader of JSON wants it. */
    private static byte[] json(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getBytes(column), column);
    }

    @Override
    public Instant getTimestamp() {
        return moment(timestamp);
    }

    static Instant moment(String text) {
        if (!isAsAxonWritesIt(text)) {
            return DateTimeUtils.parseInstant(text);
        }
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19),
                        number(text, 20, 23) * 1_000_000)
                .toInstant(ZoneOffset.UTC);
    }

    private static boolean isAsAxonWritesIt(String text) {
        return text.length() == LENGTH
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && text.charAt(19) == '.'
                && text.charAt(23) == 'Z';
    }

    private static int number(String text, int from, int until) {
        return Integer.parseInt(text, from, until, 10);
    }
}
