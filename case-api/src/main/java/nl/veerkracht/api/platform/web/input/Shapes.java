package nl.veerkracht.api.platform.web.input;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nl.veerkracht.domain.shared.Identifier;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.jsontype.NamedType;

/** How a value is written in JSON, said to who wrote it otherwise. */
final class Shapes {

    private Shapes() {}

    static String of(Class<?> type) {
        if (type == String.class || type.isEnum()) {
            return "string";
        }
        if (type == LocalDate.class) {
            return "string YYYY-MM-DD";
        }
        if (type == LocalTime.class) {
            return "string HH:MM";
        }
        if (type == YearMonth.class) {
            return "string YYYY-MM";
        }
        if (type == Boolean.class) {
            return "true, false";
        }
        if (type == Integer.class || type == Long.class || type == long.class) {
            return "integer";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "array";
        }
        return Identifier.class.isAssignableFrom(type) ? "string" : "object";
    }

    static List<String> codes(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants())
                .map(each -> ((Enum<?>) each).name())
                .toList();
    }

    static List<String> typeIds(DeserializationContext context, JavaType base) {
        MapperConfig<?> config = context.getConfig();
        AnnotatedClass annotated = context.introspectClassAnnotations(base);
        return config.getSubtypeResolver().collectAndResolveSubtypesByTypeId(config, annotated).stream()
                .filter(NamedType::hasName)
                .map(NamedType::getName)
                .sorted()
                .toList();
    }
}
