package nl.veerkracht.api.platform.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.time.YearMonth;
import java.util.List;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.web.ApiProperties;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.Identifier;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description says of the API as a whole. It is made when it is first asked for, so that a start stays short. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(RequestContext.class, Scope.class, CommandCall.class)
                .replaceWithSchema(YearMonth.class, Texts.text().pattern("^\\d{4}-\\d{2}$"));
        Identifier.KINDS.forEach(kind -> SpringDocUtils.getConfig().replaceWithSchema(kind.type(), id()));
    }

    private static Schema<?> id() {
        return Texts.text().format("uuid");
    }

    @Bean
    OpenAPI description(ApiProperties properties) {
        return new OpenAPI()
                .info(new Info()
                        .title("Veerkracht")
                        .version(properties.version())
                        .description("Households of municipal social-resilience programmes, their circles and what goes"
                                + " well. Nothing is overwritten: each command records what became known. Texts and codes"
                                + " of problems are described at /v1/problems.")
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description("From the municipality's identity provider; on the embedded"
                                                + " defaults from POST /oauth2/token")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    RequiredComponents requiredComponents() {
        return new RequiredComponents();
    }

    @Bean
    OpenApiCustomizer kinds() {
        return new Kinds();
    }

    @Bean
    OpenApiCustomizer problemAnswers() {
        return new ProblemAnswers();
    }
}
