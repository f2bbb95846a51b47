package nl.veerkracht.api.platform.openapi;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** Says of each record which of its members are always there: those that are not {@code @Nullable}, as for the input; and
 * by which name each kind goes where several may stand in one place. */
final class RequiredComponents implements ModelConverter {

    private static final Pattern NAMED = Pattern.compile("\\[simple type, class (\\S+)]");

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> java = classOf(type.getType());
        if (schema != null && java.isRecord()) {
            require(defined(schema, context), java);
        }
        JsonSubTypes kinds = java.getDeclaredAnnotation(JsonSubTypes.class);
        Schema<?> several = context.getDefinedModels().get(java.getSimpleName());
        if (kinds != null && several != null && several.getDiscriminator() != null) {
            for (JsonSubTypes.Type kind : kinds.value()) {
                several.getDiscriminator()
                        .mapping(kind.name(), Kinds.SCHEMAS + kind.value().getSimpleName());
            }
        }
        return schema;
    }

    private static Class<?> classOf(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        // The type of a member comes as one of the describing library's own, which names the class in its text.
        Matcher named = NAMED.matcher(type.toString());
        return named.matches() ? ClassUtils.resolveClassName(named.group(1), null) : Object.class;
    }

    private static @Nullable Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void require(@Nullable Schema<?> schema, Class<?> type) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        List<String> required = new ArrayList<>(Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .filter(schema.getProperties()::containsKey)
                .toList());
        schema.setRequired(required);
    }
}
