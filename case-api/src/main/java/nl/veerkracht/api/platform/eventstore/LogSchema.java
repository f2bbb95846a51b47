package nl.veerkracht.api.platform.eventstore;

import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** The tables of the logs and their columns, as the migrations made them. */
final class LogSchema {

    private LogSchema() {}

    /** @return that of the common log */
    static EventSchema schema() {
        return of("domain_event_entry");
    }

    /** @return that of the log of the signals of unsafety, which stands apart (ADR-0016) */
    static EventSchema safety() {
        return of("safety.domain_event_entry");
    }

    private static EventSchema of(String table) {
        return EventSchema.builder()
                .eventTable(table)
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }
}
