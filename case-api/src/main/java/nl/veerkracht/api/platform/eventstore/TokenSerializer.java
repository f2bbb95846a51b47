package nl.veerkracht.api.platform.eventstore;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/**
 * Writes and reads how far a reader has come. A replay's token names the class of the token that it holds; so that no
 * other class can be had by writing its name into the token store, only the kinds listed here are read.
 */
public final class TokenSerializer extends Jackson3Serializer {

    private static final Map<String, Class<?>> KNOWN = Stream.of(
                    GapAwareTrackingToken.class, ReplayToken.class, ConfigToken.class, MetaData.class)
            .collect(Collectors.toUnmodifiableMap(Class::getName, Function.identity()));

    public TokenSerializer() {
        super(builder().jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(onlyTokens())));
    }

    private static PolymorphicTypeValidator onlyTokens() {
        // A name is compared as a prefix: with the full names of final and unextended classes that is the whole name.
        return BasicPolymorphicTypeValidator.builder()
                .allowIfSubType(GapAwareTrackingToken.class.getName())
                .allowIfSubType(ReplayToken.class.getName())
                .build();
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expectedRepresentation) {
        if (object != null && !KNOWN.containsKey(object.getClass().getName())) {
            throw new SerializationException(object.getClass().getName() + " is not a token");
        }
        return super.serialize(object, expectedRepresentation);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        return KNOWN.getOrDefault(type.getName(), UnknownSerializedType.class);
    }
}
