package nl.veerkracht.api.platform.web;

import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** How answers are written. */
@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {

    /** An identifier is a plain string in an answer, as it is in a request. */
    @Bean
    JacksonModule plainIdentifiers() {
        return new SimpleModule("identifiers")
                .addSerializer(HouseholdId.class, ToStringSerializer.instance)
                .addSerializer(PersonId.class, ToStringSerializer.instance)
                .addSerializer(ProgrammeId.class, ToStringSerializer.instance);
    }
}
