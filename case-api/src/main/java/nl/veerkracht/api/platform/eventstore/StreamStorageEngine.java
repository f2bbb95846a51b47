package nl.veerkracht.api.platform.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.veerkracht.domain.contract.Upcasters;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;

/** What every log in a SQL database does alike, by Axon's own statements: it appends to streams and loads them. */
abstract class StreamStorageEngine extends JdbcEventStorageEngine {

    /** How many events one read brings; a stream shorter than this is loaded by one. */
    static final int BATCH = 1_000;

    StreamStorageEngine(Builder builder) {
        super(builder);
    }

    /** @return Axon's part of an engine over the table of {@code schema} */
    static Builder over(
            EventSchema schema, DataSource dataSource, TransactionManager transactions, Serializer eventSerializer) {
        return builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .transactionManager(transactions)
                .eventSerializer(eventSerializer)
                .snapshotSerializer(eventSerializer)
                .upcasterChain(Upcasters.chain())
                .persistenceExceptionResolver(UniqueViolations::caused)
                .schema(schema)
                .dataType(String.class)
                .appendEvents(AppendStatement::build)
                .batchSize(BATCH)
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH);
    }

    /** @return the position of the last one of {@code events}, at least one, in this log */
    final long insert(List<? extends EventMessage<?>> events, Serializer serializer) {
        try (Connection connection = getConnection();
                PreparedStatement statement = appendEvents(connection, events, serializer)) {
            statement.executeBatch();
            long last = 0;
            try (ResultSet keys = statement.getGeneratedKeys()) {
                while (keys.next()) {
                    last = Math.max(last, keys.getLong(1));
                }
            }
            return last;
        } catch (SQLException refused) {
            handlePersistenceException(refused, events.get(0));
            throw new IllegalStateException("an append failed without saying so", refused);
        }
    }

    /** There are no snapshots: a stream of 2,000 events loads in milliseconds, and none is near that long. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("there are no snapshots");
    }

    @Override
    protected DomainEventData<?> getDomainEventData(ResultSet row) throws SQLException {
        return StoredEvent.of(row);
    }
}
