package nl.veerkracht.api.platform.eventstore;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.veerkracht.domain.contract.EventCatalog;
import nl.veerkracht.domain.contract.EventJson;
import nl.veerkracht.domain.personaldata.Sealer;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes and reads the events of the catalogue, and the metadata beside them, as plain JSON under their logical names. It
 * knows nothing else: no class name is ever stored, and a name or revision that the catalogue doesn't have is handed on as
 * {@link UnknownSerializedType}, never as some other class (ADR-0003). Personal values are sealed while they are written
 * and stay sealed when they are read (ADR-0007).
 */
public final class EventSerializer extends Jackson3Serializer {

    private static final String METADATA = MetaData.class.getName();

    /** One that is kept knows how its class is read; a new one looks that up again. */
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    /** @param sealer seals personal values that are still in clear */
    public EventSerializer(Sealer sealer) {
        super(builder().jsonMapperBuilderCustomizer(mapper -> configure(mapper, sealer)));
    }

    private static void configure(JsonMapper.Builder mapper, Sealer sealer) {
        EventJson.configure(mapper, sealer);
        mapper.addModule(new SimpleModule("veerkracht-metadata").addDeserializer(MetaData.class, new MetaDataReader()));
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expectedRepresentation) {
        // Before a byte is written: what cannot be named must not be stored.
        typeForClass(object == null ? null : object.getClass());
        return super.serialize(object, expectedRepresentation);
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        return readers.computeIfAbsent(type, super::getReader);
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") Class type) {
        if (type == null || MetaData.class.equals(type) || Void.class.equals(type)) {
            return super.typeForClass(type);
        }
        Class<?> asked = type;
        return EventCatalog.of(asked)
                .<SerializedType>map(
                        event -> new SimpleSerializedType(event.name(), Integer.toString(event.revision())))
                .orElseThrow(() -> new SerializationException(
                        asked.getName() + " is not in the catalogue of events and cannot be stored"));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        if (METADATA.equals(type.getName())) {
            return MetaData.class;
        }
        return EventCatalog.named(type.getName())
                .filter(event -> Integer.toString(event.revision()).equals(type.getRevision()))
                .<Class<?>>map(EventCatalog.EventType::type)
                .orElse(UnknownSerializedType.class);
    }
}
