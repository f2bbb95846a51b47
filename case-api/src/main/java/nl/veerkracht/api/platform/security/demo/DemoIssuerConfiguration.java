package nl.veerkracht.api.platform.security.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.veerkracht.api.platform.security.SecurityProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Gives each demo user a token for the user's id and the demo secret: {@code curl -u c.devries:demo -d
 * grant_type=client_credentials http://localhost:8080/oauth2/token}. The signing key is made at start and never stored, so a
 * token dies with the process that gave it.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutIdentityProvider.class)
class DemoIssuerConfiguration {

    private static final String AUDIENCE = "veerkracht";
    private static final Logger log = LoggerFactory.getLogger(DemoIssuerConfiguration.class);

    DemoIssuerConfiguration(Environment environment, DemoProperties properties) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new DemoIssuerRefusedException();
        }
        log.warn(
                "The demo issuer is on: whoever reaches this address signs in as one of {}. For demonstration only",
                properties.users().keySet());
    }

    @Bean
    @Order(1)
    SecurityFilterChain demoIssuer(HttpSecurity http) {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher("/oauth2/token", "/oauth2/jwks")
                .with(server, configured -> {})
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    @Bean
    AuthorizationServerSettings demoIssuerSettings(DemoProperties properties) {
        return AuthorizationServerSettings.builder().issuer(properties.issuer()).build();
    }

    @Bean
    RegisteredClientRepository demoUsers(DemoProperties properties) {
        return new DemoUsers(properties);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> demoClaims(DemoProperties properties, SecurityProperties security) {
        return context -> {
            String userId = context.getRegisteredClient().getClientId();
            DemoProperties.User user = properties.users().get(userId);
            context.getJwsHeader().algorithm(SignatureAlgorithm.RS256);
            context.getClaims()
                    .audience(List.of(AUDIENCE))
                    .claim(security.claims().role(), user.role().name())
                    .claim(security.claims().team(), user.team())
                    .claim(security.claims().municipality(), user.municipality());
        };
    }

    /** RSA: its signatures are checked, with each request, many times faster than those of elliptic curves. */
    @Bean
    JWKSource<SecurityContext> demoKeys() {
        // Made beside the start, which need not wait for it: the first token does.
        CompletableFuture<JWKSet> keys = CompletableFuture.supplyAsync(DemoIssuerConfiguration::newKeys);
        return (selector, context) -> selector.select(keys.join());
    }

    private static JWKSet newKeys() {
        try {
            return new JWKSet(new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .generate());
        } catch (JOSEException e) {
            throw new IllegalStateException("no key for the demo issuer could be made", e);
        }
    }

    @Bean
    JwtDecoder demoTokens(JWKSource<SecurityContext> demoKeys, DemoProperties properties) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(demoKeys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(properties.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE))));
        return decoder;
    }
}
