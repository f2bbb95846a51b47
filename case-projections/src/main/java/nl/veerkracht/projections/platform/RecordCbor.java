package nl.veerkracht.projections.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import nl.veerkracht.domain.contract.EventCatalog;
import nl.veerkracht.domain.contract.EventJson;
import nl.veerkracht.domain.shared.DatedEvent;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.cbor.CBORWriteFeature;

/**
 * Writes records as CBOR (RFC 8949) and reads them back, to the same value. What is written are the names and values that JSON would
 * have; a name or a text that was written before is only referred to (the tags 25 and 256, "stringref"), so that it takes less than half
 * of the bytes (ADR-0029). A fact is written as the log has it, with its logical name as {@code _class}: no Java class name is stored. A
 * personal value is written sealed, or not at all.
 */
public final class RecordCbor {

    private static final CBORMapper MAPPER = mapper();

    private RecordCbor() {}

    /** A view holds facts of many kinds. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "_class")
    private interface Named {}

    /** Many views do not keep who recorded a fact, and what is empty need not be written. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private abstract static class Sparing {

        @JsonCreator
        static RecordedBy of(Map<String, String> parts) {
            return RecordedBy.of(parts);
        }
    }

    private static CBORMapper mapper() {
        CBORMapper.Builder mapper = CBORMapper.builder(
                CBORFactory.builder().enable(CBORWriteFeature.STRINGREF).build());
        EventJson.configureSealed(mapper);
        EventCatalog.all().forEach(event -> mapper.registerSubtypes(new NamedType(event.type(), event.name())));
        return mapper.addMixIn(DatedEvent.class, Named.class)
                .addMixIn(RecordedBy.class, Sparing.class)
                .disable(SerializationFeature.WRAP_EXCEPTIONS)
                .disable(DeserializationFeature.WRAP_EXCEPTIONS)
                .build();
    }

    /**
     * @return {@code value} in CBOR; a component that is null is left out
     * @throws IllegalStateException when a personal value in it is not sealed
     */
    public static byte[] write(Record value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** @return the record of this type that {@code cbor} holds */
    public static <T extends Record> T read(Class<T> type, byte[] cbor) {
        return MAPPER.readValue(cbor, type);
    }
}
