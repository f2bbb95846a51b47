package nl.veerkracht.api.platform.web.input;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.util.AccessPattern;

/** What the readers of single values share: what happens to {@code null} and to a value of another shape. */
abstract class ScalarReader<T> extends StdDeserializer<T> {

    ScalarReader(Class<?> type) {
        super(type);
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    /** A {@code null} in a list is always wrong; elsewhere it stands for absence, of which {@link Completeness} tells. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        JsonParser parser = context.getParser();
        // Jackson asks again when a wrong element was read as nothing: that one was noted already.
        if (parser.hasToken(JsonToken.VALUE_NULL) && parser.streamReadContext().inArray()) {
            FlawCollector.note(context, "FIELD_MISSING", Map.of());
        }
        return null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    /** Has {@link FlawCollector} note that the value has another shape, and read past it. */
    @SuppressWarnings("unchecked")
    final @Nullable T otherShape(DeserializationContext context, JsonParser parser) {
        return (T) context.handleUnexpectedToken(getValueType(context), parser);
    }
}
