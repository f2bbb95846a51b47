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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Writes records as JSON and reads them back, to the same value. A fact is written as the log has it, with its logical name as
 * {@code _class}: no Java class name is stored. A personal value is written sealed, or not at all.
 */
public final class RecordJson {

    private static final JsonMapper MAPPER = mapper();

    private RecordJson() {}

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

    private static JsonMapper mapper() {
        JsonMapper.Builder mapper = JsonMapper.builder();
        EventJson.configureSealed(mapper);
        EventCatalog.all().forEach(event -> mapper.registerSubtypes(new NamedType(event.type(), event.name())));
        return mapper.addMixIn(DatedEvent.class, Named.class)
                .addMixIn(RecordedBy.class, Sparing.class)
                .disable(SerializationFeature.WRAP_EXCEPTIONS)
                .disable(DeserializationFeature.WRAP_EXCEPTIONS)
                .build();
    }

    /**
     * @return {@code value} in JSON; a component that is null is left out
     * @throws IllegalStateException when a personal value in it is not sealed
     */
    public static byte[] write(Record value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** @return the record of this type that {@code json} holds */
    public static <T extends Record> T read(Class<T> type, byte[] json) {
        return MAPPER.readValue(json, type);
    }
}
