package nl.veerkracht.api.platform.eventstore;

import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** The log's table and columns, as the migration made them. */
final class LogSchema {

    private LogSchema() {}

    static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("domain_event_entry")
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
