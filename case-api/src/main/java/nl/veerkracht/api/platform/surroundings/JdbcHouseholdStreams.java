package nl.veerkracht.api.platform.surroundings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.domain.contract.EventCatalog;
import nl.veerkracht.domain.contract.Upcasters;
import nl.veerkracht.domain.shared.Identifier;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads by the index on the stream. What is read is what is committed, or written by the surrounding transaction. */
@Component
class JdbcHouseholdStreams implements HouseholdStreams {

    private final JdbcClient jdbc;
    private final Serializer serializer;

    JdbcHouseholdStreams(JdbcClient jdbc, @Qualifier("eventSerializer") Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    @Override
    public List<? extends DomainEventMessage<?>> read(Identifier stream, Collection<Class<?>> kinds) {
        List<String> names = kinds.stream()
                .map(kind -> EventCatalog.of(kind).orElseThrow().name())
                .toList();
        List<DomainEventData<?>> entries = jdbc.sql(
                        "select type, aggregate_identifier, sequence_number, event_identifier, time_stamp, payload_type,"
                                + " payload_revision, payload, meta_data from domain_event_entry"
                                + " where aggregate_identifier = :stream and payload_type in (:names)"
                                + " order by sequence_number")
                .param("stream", stream.value())
                .param("names", names)
                .<DomainEventData<?>>query(JdbcHouseholdStreams::entry)
                .list();
        Stream<DomainEventData<?>> stored = entries.stream();
        return EventStreamUtils.upcastAndDeserializeDomainEvents(stored, serializer, Upcasters.chain())
                .asStream()
                .toList();
    }

    @Override
    public long version(Identifier stream) {
        return jdbc.sql(
                        "select coalesce(max(sequence_number), -1) from domain_event_entry where aggregate_identifier = ?")
                .param(stream.value())
                .query(Long.class)
                .single();
    }

    private static DomainEventData<?> entry(ResultSet row, int number) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("event_identifier"),
                row.getString("time_stamp"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("payload"),
                row.getString("meta_data"));
    }
}
