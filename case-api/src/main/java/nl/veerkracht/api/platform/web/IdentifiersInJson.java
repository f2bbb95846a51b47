package nl.veerkracht.api.platform.web;

import nl.veerkracht.domain.shared.Identifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** An identifier is a plain string in every answer, and in the answers that are kept. */
@Configuration(proxyBeanMethods = false)
class IdentifiersInJson {

    @Bean
    JacksonModule identifiers() {
        SimpleModule module = new SimpleModule("identifiers");
        Identifier.KINDS.forEach(kind -> add(module, kind));
        return module;
    }

    private static <T extends Identifier> void add(SimpleModule module, Identifier.Kind<T> kind) {
        module.addSerializer(kind.type(), ToStringSerializer.instance);
        module.addDeserializer(kind.type(), new StdDeserializer<T>(kind.type()) {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                return kind.read().apply(parser.getString());
            }
        });
    }
}
