package nl.veerkracht.api.platform.security.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.veerkracht.api.platform.security.SecurityProperties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoIssuerTest {

    private static final String PROVIDER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    private final WebApplicationContextRunner application = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    SecurityAutoConfiguration.class,
                    ServletWebSecurityAutoConfiguration.class,
                    OAuth2ResourceServerAutoConfiguration.class))
            .withUserConfiguration(Properties.class, DemoIssuerConfiguration.class);

    @EnableConfigurationProperties({DemoProperties.class, SecurityProperties.class})
    static class Properties {}

    @Test
    void without_an_identity_provider_the_demo_issuer_runs() {
        application.run(context -> assertThat(context)
                .hasNotFailed()
                .hasSingleBean(DemoUsers.class)
                .hasBean("demoTokens"));
    }

    @Test
    void in_production_it_refuses_to_start_and_says_what_to_configure() {
        application
                .withInitializer(context -> context.getEnvironment().addActiveProfile("production"))
                .run(context -> {
                    Throwable failure = Objects.requireNonNull(context.getStartupFailure());
                    assertThat(failure).hasRootCauseInstanceOf(DemoIssuerRefusedException.class);
                    assertThat(Objects.requireNonNull(new DemoIssuerRefusedAnalyzer().analyze(failure))
                                    .getAction())
                            .contains(PROVIDER);
                });
    }

    @Test
    void with_an_identity_provider_it_is_off_and_that_provider_is_asked() {
        application
                .withPropertyValues(PROVIDER + "=https://idp.example/realms/gemeente")
                .withInitializer(context -> context.getEnvironment().addActiveProfile("production"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(RegisteredClientRepository.class)
                        .doesNotHaveBean("demoTokens")
                        .hasSingleBean(JwtDecoder.class));
    }
}
