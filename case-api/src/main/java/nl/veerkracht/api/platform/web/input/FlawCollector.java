package nl.veerkracht.api.platform.web.input;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veerkracht.api.platform.web.Flaw;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.jsontype.TypeIdResolver;

/**
 * Collects what is wrong with a body while it is read on to its end. Jackson's own collecting reader gives problems or a
 * value, never both, and stops at a value of the wrong shape; what is missing could then not be told in the same answer.
 */
final class FlawCollector extends DeserializationProblemHandler {

    private static final Object ATTRIBUTE = FlawCollector.class;
    // Enough for any honest body; a hostile one costs no more than this.
    private static final int MOST = 100;

    static Object attribute() {
        return ATTRIBUTE;
    }

    /** Notes that the value at which the parser stands is wrong. */
    static void note(DeserializationContext context, String code, Map<String, Object> values) {
        note(context, pointer(context.getParser().streamReadContext()), code, values);
    }

    private static void note(
            DeserializationContext context, JsonPointer pointer, String code, Map<String, Object> values) {
        List<Flaw> flaws = flaws(context);
        if (flaws.size() < MOST) {
            flaws.add(Flaw.inBody(pointer.toString(), code, values));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Flaw> flaws(DeserializationContext context) {
        return context.getAttribute(ATTRIBUTE) instanceof List<?> list ? (List<Flaw>) list : new ArrayList<>();
    }

    private static JsonPointer pointer(TokenStreamContext context) {
        return context.pathAsPointer();
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable ValueDeserializer<?> deserializer,
            Object beanOrClass,
            String propertyName) {
        // A record is built when its last property was read: by then the parser stands at the end of the object.
        TokenStreamContext at = context.getParser().streamReadContext();
        JsonPointer pointer =
                parser == context.getParser() ? pointer(at) : pointer(at).appendProperty(propertyName);
        note(context, pointer, "FIELD_UNKNOWN", Map.of());
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> targetType, String value, String failure) {
        note(context, codeOf(targetType), valuesOf(targetType));
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> targetType, Number value, String failure) {
        note(context, "NUMBER_OUT_OF_RANGE", Map.of());
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType targetType, JsonToken token, JsonParser parser, String failure) {
        note(context, "TYPE_WRONG", Map.of("expected", Shapes.of(targetType.getRawClass())));
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable thrown) {
        note(context, "VALUE_INVALID", Map.of());
        return null;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String failure) {
        note(context, "TYPE_WRONG", Map.of("expected", Shapes.of(type)));
        parser.skipChildren();
        return null;
    }

    @Override
    public JavaType handleUnknownTypeId(
            DeserializationContext context, JavaType base, String id, TypeIdResolver resolver, String failure) {
        note(context, "CODE_UNKNOWN", Map.of("allowed", Shapes.typeIds(context, base)));
        return context.constructType(Void.class);
    }

    @Override
    public JavaType handleMissingTypeId(
            DeserializationContext context, JavaType base, TypeIdResolver resolver, String failure) {
        note(context, "KIND_MISSING", Map.of("allowed", Shapes.typeIds(context, base)));
        return context.constructType(Void.class);
    }

    private static String codeOf(Class<?> type) {
        if (type == LocalDate.class) {
            return "DATE_IMPOSSIBLE";
        }
        if (type == LocalTime.class) {
            return "TIME_IMPOSSIBLE";
        }
        if (type == YearMonth.class) {
            return "MONTH_IMPOSSIBLE";
        }
        if (type.isEnum()) {
            return "CODE_UNKNOWN";
        }
        return type == String.class ? "TEXT_HAS_CONTROL_CHARACTERS" : "ID_MALFORMED";
    }

    private static Map<String, Object> valuesOf(Class<?> type) {
        return type.isEnum() ? Map.of("allowed", Shapes.codes(type)) : Map.of();
    }
}
