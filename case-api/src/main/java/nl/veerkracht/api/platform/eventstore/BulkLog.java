package nl.veerkracht.api.platform.eventstore;

import java.util.Collection;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Appends many events at once, with the rows that stand beside them: without commands, but so that whoever follows the log misses
 * none of them and is woken. For what was decided elsewhere by the same rules (ADR-0019).
 */
public final class BulkLog {

    private static final List<String> COLUMNS = List.of(
            "event_identifier",
            "aggregate_identifier",
            "sequence_number",
            "type",
            "time_stamp",
            "payload_type",
            "payload_revision",
            "payload",
            "meta_data");

    private final BulkTables tables;
    private final InFlightAppends inFlight;
    private final AppendSignal appended;

    BulkLog(BulkTables tables, InFlightAppends inFlight, AppendSignal appended) {
        this.tables = tables;
        this.inFlight = inFlight;
        this.appended = appended;
    }

    /**
     * @param events in the order in which they are to stand in the log
     * @param serializer seals personal values, and writes what is stored
     * @return the same, as rows of the log
     */
    public static TableRows rows(Collection<? extends DomainEventMessage<?>> events, Serializer serializer) {
        return new TableRows(
                "domain_event_entry",
                COLUMNS,
                events.stream()
                        .<@Nullable Object[]>map(event -> row(event, serializer))
                        .toList());
    }

    private static @Nullable Object[] row(DomainEventMessage<?> event, Serializer serializer) {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        SerializedObject<String> metadata = event.serializeMetaData(serializer, String.class);
        return new Object[] {
            event.getIdentifier(),
            event.getAggregateIdentifier(),
            event.getSequenceNumber(),
            event.getType(),
            DateTimeUtils.formatInstant(event.getTimestamp()),
            payload.getType().getName(),
            payload.getType().getRevision(),
            payload.getData(),
            metadata.getData()
        };
    }

    /** Writes rows of the log and rows beside it, within the surrounding transaction, in this order. */
    public void append(Collection<TableRows> rows) {
        inFlight.joined();
        rows.forEach(tables::write);
        appended.raiseAfterTransaction();
    }
}
