package nl.veerkracht.api.platform.eventstore;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads the metadata of an event. Axon's own looks up, for each event, how a map is read, which takes longer than to read it. */
final class MetaDataReader extends ValueDeserializer<MetaData> {

    @Override
    public MetaData deserialize(JsonParser json, DeserializationContext context) {
        Map<String, Object> entries = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            boolean text = json.nextToken() == JsonToken.VALUE_STRING;
            entries.put(key, text ? json.getString() : context.readValue(json, Object.class));
        }
        return MetaData.from(entries);
    }
}
