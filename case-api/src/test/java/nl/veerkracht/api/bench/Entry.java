package nl.veerkracht.api.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A row of the log as it is stored, byte for byte: what the floor writes as well. */
record Entry(
        String type, String timeStamp, String payloadType, String payloadRevision, String payload, String metaData) {

    static final String COLUMNS = "event_identifier, aggregate_identifier, sequence_number, type, time_stamp,"
            + " payload_type, payload_revision, payload, meta_data";

    /** @return the last entry of a stream */
    static Entry lastOf(String stream, Connection connection) throws SQLException {
        String sql = "SELECT " + COLUMNS + " FROM domain_event_entry WHERE aggregate_identifier = ?"
                + " ORDER BY sequence_number DESC FETCH FIRST 1 ROWS ONLY";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, stream);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Entry(
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9));
            }
        }
    }

    static PreparedStatement insertInto(String table, Connection connection) throws SQLException {
        return connection.prepareStatement("INSERT INTO " + table + " (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?)");
    }

    /** Fills in a statement of {@link #insertInto}. */
    void bind(PreparedStatement insert, String stream, long sequence) throws SQLException {
        insert.setString(1, UUID.randomUUID().toString());
        insert.setString(2, stream);
        insert.setLong(3, sequence);
        insert.setString(4, type);
        insert.setString(5, timeStamp);
        insert.setString(6, payloadType);
        insert.setString(7, payloadRevision);
        insert.setString(8, payload);
        insert.setString(9, metaData);
    }
}
