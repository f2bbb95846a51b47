package nl.veerkracht.api.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Describes what several kinds of objects look like where any of them may stand. A fact is sent alone without its kind, and
 * inside a correction with it; left alone, the library would describe it as if it always had one.
 */
// The library leaves the type of what a schema describes open in most of its own signatures.
@SuppressWarnings({"rawtypes", "unchecked"})
final class Kinds implements OpenApiCustomizer {

    static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void customise(OpenAPI description) {
        Map<String, Schema<?>> schemas = new LinkedHashMap<>();
        description.getComponents().getSchemas().forEach((name, schema) -> schemas.put(name, schema));
        schemas.forEach((name, schema) -> {
            Discriminator discriminator = schema.getDiscriminator();
            if (discriminator != null && discriminator.getMapping() != null) {
                Set<String> alternatives = Set.copyOf(discriminator.getMapping().values());
                describe(description, schema, discriminator);
                schemas.values().forEach(each -> refer(each, alternatives, SCHEMAS + name));
            }
        });
    }

    private static void describe(OpenAPI description, Schema<?> several, Discriminator discriminator) {
        List<Schema<?>> alternatives = new ArrayList<>();
        Discriminator named = new Discriminator().propertyName(discriminator.getPropertyName());
        discriminator.getMapping().forEach((kind, reference) -> {
            String alone = reference.substring(SCHEMAS.length());
            flatten(description.getComponents().getSchemas().get(alone));
            description.getComponents().addSchemas(alone + "Kind", withKind(discriminator, kind, reference));
            alternatives.add(new Schema<>().$ref(reference + "Kind"));
            named.mapping(kind, reference + "Kind");
        });
        several.setProperties(null);
        several.setRequired(null);
        several.setDiscriminator(named);
        alternatives.forEach(several::addOneOfItem);
    }

    private static Schema<?> withKind(Discriminator discriminator, String kind, String reference) {
        Schema<?> property = Texts.text();
        property.setConst(kind);
        Schema<?> part = new Schema<>();
        part.addType("object");
        part.addProperty(discriminator.getPropertyName(), property);
        part.addRequiredItem(discriminator.getPropertyName());
        return new Schema<>().addAllOfItem(new Schema<>().$ref(reference)).addAllOfItem(part);
    }

    private static void flatten(Schema<?> alone) {
        if (alone.getAllOf() == null) {
            return;
        }
        for (Schema<?> part : List.copyOf(alone.getAllOf())) {
            if (part.getProperties() != null) {
                part.getProperties().forEach(alone::addProperty);
            }
        }
        alone.setAllOf(null);
        alone.addType("object");
    }

    private static void refer(Schema<?> schema, Set<String> alternatives, String reference) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties()
                .replaceAll((name, property) -> property.getOneOf() != null
                                && property.getOneOf().stream()
                                        .allMatch(each -> alternatives.contains(((Schema<?>) each).get$ref()))
                        ? new Schema<>().$ref(reference)
                        : property);
    }
}
