package nl.veerkracht.api.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The least that a durable entry can cost: an insert into a table of the log's shape, and a commit. */
final class Floor implements Worker {

    private static final String TABLE = "bench_floor";

    private final Entry entry;
    private final Connection connection;
    private final PreparedStatement insert;
    private final String stream = UUID.randomUUID().toString();
    private long sequence;

    Floor(Bench bench, Entry entry) throws SQLException {
        this.entry = entry;
        this.connection = bench.connection();
        this.connection.setAutoCommit(false);
        this.insert = Entry.insertInto(TABLE, connection);
    }

    /** Makes the table, with all the keys that the log has. */
    static void prepare(Bench bench) throws SQLException {
        try (Connection connection = bench.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + TABLE + " ("
                    + "global_index BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
                    + " event_identifier VARCHAR(36) NOT NULL UNIQUE,"
                    + " aggregate_identifier VARCHAR(36) NOT NULL,"
                    + " sequence_number BIGINT NOT NULL,"
                    + " type VARCHAR(100) NOT NULL,"
                    + " time_stamp VARCHAR(30) NOT NULL,"
                    + " payload_type VARCHAR(100) NOT NULL,"
                    + " payload_revision VARCHAR(10) NOT NULL,"
                    + " payload VARCHAR(1000000) NOT NULL,"
                    + " meta_data VARCHAR(10000) NOT NULL,"
                    + " UNIQUE (aggregate_identifier, sequence_number))");
        }
    }

    @Override
    public void once() throws SQLException {
        entry.bind(insert, stream, sequence++);
        insert.executeUpdate();
        connection.commit();
    }

    @Override
    public void stop() throws SQLException {
        connection.close();
    }
}
