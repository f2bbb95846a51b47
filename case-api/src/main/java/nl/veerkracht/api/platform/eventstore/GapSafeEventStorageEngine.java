package nl.veerkracht.api.platform.eventstore;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * The common log in a SQL database. Appending and loading a stream are Axon's; following the log is our own.
 *
 * <p>A position that is missing below one that is there is a gap: its append may still commit. A token carries its gaps
 * for as long as that takes, and every read asks for them again; a gap is dropped only when {@link SettledPositions}
 * proves that nobody can fill it any more. Axon itself drops a gap by the age of the events around it and by distance,
 * and so loses what commits late (ADR-0002).
 *
 * <p>An event that fills a gap comes to readers after higher positions, and its token's index is not its own position:
 * within a stream, order goes by sequence number.
 */
final class GapSafeEventStorageEngine extends StreamStorageEngine implements ManyStreams {

    private static final String MISSING = "SELECT previous, global_index FROM (SELECT global_index,"
            + " LAG(global_index, 1, CAST(? AS BIGINT)) OVER (ORDER BY global_index) AS previous FROM domain_event_entry"
            + " WHERE global_index > ? AND global_index <= ?) positions WHERE global_index > previous + 1";

    private final TransactionManager transactions;
    private final InFlightAppends inFlight;
    private final SettledPositions settled;
    private final AppendSignal appended;
    private final String follow;
    private final String fill;
    private final String streams;

    /**
     * @param builder Axon's part, complete
     * @param transactions the same as in {@code builder}
     * @param inFlight which appends may still commit
     * @param appended raised after each append that committed
     */
    GapSafeEventStorageEngine(
            Builder builder, TransactionManager transactions, InFlightAppends inFlight, AppendSignal appended) {
        super(builder);
        this.transactions = transactions;
        this.inFlight = inFlight;
        this.settled = new SettledPositions(inFlight);
        this.appended = appended;
        String select = "SELECT " + schema().trackedEventFields() + " FROM domain_event_entry WHERE global_index ";
        this.follow = select + "> ? ORDER BY global_index FETCH FIRST ? ROWS ONLY";
        this.fill = select + "= ANY (?) ORDER BY global_index";
        this.streams = "SELECT " + schema().domainEventFields() + " FROM domain_event_entry"
                + " WHERE aggregate_identifier = ANY (?) ORDER BY aggregate_identifier, sequence_number";
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        transactions.executeInTransaction(() -> {
            inFlight.joined();
            AppendedPositions.record(insert(events, serializer));
            appended.raiseAfterTransaction();
        });
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        GapAwareTrackingToken token = last == null ? start() : (GapAwareTrackingToken) last;
        return transactions.fetchInTransaction(() -> {
            // The order of these three reads is what the proof stands on.
            long settledNow = settled.current();
            List<Row> filled = token.hasGaps() ? rowsAt(token.getGaps()) : List.of();
            List<Row> next = rowsAfter(token.getIndex(), batchSize);
            return new Advance(token, settledNow).over(filled, next);
        });
    }

    /** Follows one reader over the rows of one read. */
    private final class Advance {

        private final List<TrackedEventData<?>> result = new ArrayList<>();
        private final long settledNow;
        private final TreeSet<Long> gaps;
        private long index;

        Advance(GapAwareTrackingToken from, long settledNow) {
            this.settledNow = settledNow;
            this.index = from.getIndex();
            this.gaps = new TreeSet<>(from.getGaps());
        }

        List<TrackedEventData<?>> over(List<Row> filled, List<Row> next) {
            Set<Long> found = filled.stream().map(Row::position).collect(Collectors.toSet());
            gaps.removeIf(gap -> gap <= settledNow && !found.contains(gap));
            for (Row row : filled) {
                gaps.remove(row.position());
                add(row);
            }
            for (Row row : next) {
                LongStream.range(Math.max(index, settledNow) + 1, row.position())
                        .forEach(gaps::add);
                index = row.position();
                add(row);
            }
            if (!gaps.isEmpty()) {
                settled.seenWithGaps(index);
            }
            return result;
        }

        private void add(Row row) {
            result.add(new TrackedDomainEventData<>(GapAwareTrackingToken.newInstance(index, gaps), row.data()));
        }
    }

    private record Row(long position, DomainEventData<?> data) {}

    private List<Row> rowsAt(SortedSet<Long> positions) {
        return rows(fill, statement -> {
            Array gaps = statement.getConnection().createArrayOf("bigint", positions.toArray());
            statement.setArray(1, gaps);
        });
    }

    private List<Row> rowsAfter(long position, int limit) {
        return rows(follow, statement -> {
            statement.setLong(1, position);
            statement.setInt(2, limit);
        });
    }

    private List<Row> rows(String sql, Values values) {
        return query(
                sql,
                values,
                JdbcUtils.listResults(row -> new Row(row.getLong("global_index"), getDomainEventData(row))));
    }

    /** Before everything, so that an append that is still in flight is not passed by. */
    @Override
    public TrackingToken createTailToken() {
        return start();
    }

    @Override
    public TrackingToken createHeadToken() {
        return tokenAt(() -> position("SELECT MAX(global_index) FROM domain_event_entry", statement -> {}));
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        String sql = "SELECT MIN(global_index) - 1 FROM domain_event_entry WHERE time_stamp >= ?";
        return tokenAt(() -> {
            Long before = position(sql, values -> values.setString(1, DateTimeUtils.formatInstant(dateTime)));
            return before != null ? before : position("SELECT MAX(global_index) FROM domain_event_entry", values -> {});
        });
    }

    /** A token at a position, with everything missing before it that somebody may still fill. */
    private GapAwareTrackingToken tokenAt(Supplier<@Nullable Long> position) {
        return transactions.fetchInTransaction(() -> {
            Long index = position.get();
            if (index == null) {
                return start();
            }
            settled.seenWithGaps(index);
            long from = settled.current();
            List<LongStream> gaps = query(
                    MISSING,
                    statement -> {
                        statement.setLong(1, from);
                        statement.setLong(2, from);
                        statement.setLong(3, index);
                    },
                    JdbcUtils.listResults(row -> LongStream.range(row.getLong(1) + 1, row.getLong(2))));
            return GapAwareTrackingToken.newInstance(
                    index, gaps.stream().flatMap(LongStream::boxed).toList());
        });
    }

    @Override
    public List<DomainEventMessage<?>> readStreams(Collection<String> identifiers) {
        List<? extends DomainEventData<?>> read = transactions.fetchInTransaction(() -> query(
                streams,
                statement -> statement.setArray(
                        1, statement.getConnection().createArrayOf("varchar", identifiers.toArray())),
                JdbcUtils.listResults(this::getDomainEventData)));
        return EventStreamUtils.upcastAndDeserializeDomainEvents(read.stream(), getEventSerializer(), upcasterChain)
                .asStream()
                .collect(Collectors.toList());
    }

    @Override
    public OptionalLong position(String stream, long entry) {
        Long position = transactions.fetchInTransaction(() -> position(
                "SELECT global_index FROM domain_event_entry WHERE aggregate_identifier = ? AND sequence_number = ?",
                statement -> {
                    statement.setString(1, stream);
                    statement.setLong(2, entry);
                }));
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    private @Nullable Long position(String sql, Values values) {
        return query(sql, values, result -> JdbcUtils.nextAndExtract(result, 1, Long.class));
    }

    private <R> R query(String sql, Values values, JdbcUtils.SqlResultConverter<R> converter) {
        return JdbcUtils.executeQuery(
                getConnection(),
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(sql);
                    values.set(statement);
                    return statement;
                },
                converter,
                failure -> new EventStoreException("The event log could not be read", failure));
    }

    @FunctionalInterface
    private interface Values {
        void set(PreparedStatement statement) throws SQLException;
    }

    private static GapAwareTrackingToken start() {
        return GapAwareTrackingToken.newInstance(0, List.of());
    }
}
