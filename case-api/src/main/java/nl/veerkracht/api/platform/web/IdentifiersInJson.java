package nl.veerkracht.api.platform.web;

import java.util.function.Function;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
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
        add(module, HouseholdId.class, HouseholdId::new);
        add(module, PersonId.class, PersonId::new);
        add(module, ProgrammeId.class, ProgrammeId::new);
        return module;
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> read) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new StdDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                return read.apply(parser.getString());
            }
        });
    }
}
