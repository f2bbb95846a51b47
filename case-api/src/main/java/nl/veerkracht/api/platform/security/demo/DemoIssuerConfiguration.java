package nl.veerkracht.api.platform.security.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.veerkracht.api.platform.security.ExpiredForms;
import nl.veerkracht.api.platform.security.LoginProvider;
import nl.veerkracht.api.platform.security.PageHeaders;
import nl.veerkracht.api.platform.security.SecurityProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Gives each demo user a token for the user's id and the demo secret: {@code curl -u c.devries:demo -d
 * grant_type=client_credentials http://localhost:8080/oauth2/token}. The signing key is made at start and never stored, so a
 * token dies with the process that gave it. Who comes with a browser logs in by a form, with the same id and secret.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutIdentityProvider.class)
class DemoIssuerConfiguration {

    private static final String AUDIENCE = "veerkracht";
    private static final String AUTHORIZE = "/oauth2/authorize";
    private static final String TOKENS = "/oauth2/token";
    private static final String KEYS = "/oauth2/jwks";
    private static final Logger log = LoggerFactory.getLogger(DemoIssuerConfiguration.class);

    DemoIssuerConfiguration(Environment environment, DemoProperties properties) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new DemoIssuerRefusedException();
        }
        log.warn(
                "The demo issuer is on: whoever reaches this address signs in as one of {}. For demonstration only",
                properties.users().keySet());
    }

    /**
     * Tokens for who has the secret, and codes for who logged in by the form. Who that is stays apart from who is logged in to the
     * product, which is another party that happens to live in the same process and has the same session.
     */
    @Bean
    @Order(1)
    SecurityFilterChain demoIssuer(HttpSecurity http, DemoProperties properties, SecurityProperties security) {
        HttpSessionSecurityContextRepository ownUser = new HttpSessionSecurityContextRepository();
        ownUser.setSpringSecurityContextKey("demo.user");
        HttpSessionRequestCache ownRequest = new HttpSessionRequestCache();
        ownRequest.setSessionAttrName("demo.request");
        ownRequest.setMatchingRequestParameterName(null);
        RequestMatcher authorize = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, AUTHORIZE);
        ownRequest.setRequestMatcher(authorize);
        return http.securityMatcher(AUTHORIZE, TOKENS, KEYS, DemoLoginPage.ADDRESS)
                .with(new OAuth2AuthorizationServerConfigurer(), server -> server.oidc(Customizer.withDefaults()))
                .userDetailsService(people(properties))
                .securityContext(context -> context.securityContextRepository(ownUser))
                .requestCache(cache -> cache.requestCache(ownRequest))
                .headers(headers -> PageHeaders.set(headers, security, ""))
                .csrf(csrf -> csrf.ignoringRequestMatchers(TOKENS))
                .formLogin(form -> form.loginPage(DemoLoginPage.ADDRESS)
                        .failureUrl(DemoLoginPage.ADDRESS + "?after=failure")
                        .permitAll())
                .exceptionHandling(exceptions -> exceptions
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(DemoLoginPage.ADDRESS), authorize)
                        .accessDeniedHandler(new ExpiredForms()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    private static UserDetailsService people(DemoProperties properties) {
        return new InMemoryUserDetailsManager(properties.users().keySet().stream()
                .map(name -> User.withUsername(name)
                        .password("{noop}" + properties.secret())
                        .build())
                .toList());
    }

    /** The product asks its own process: at the port that it has once it listens, whatever that is. */
    @Bean
    LoginProvider demoProvider(Environment environment, DemoProperties properties) {
        return () -> {
            String here = DemoAddress.of(environment);
            return ClientRegistration.withRegistrationId(LoginProvider.ID)
                    .issuerUri(properties.issuer())
                    .authorizationUri(AUTHORIZE)
                    .tokenUri(here + TOKENS)
                    .jwkSetUri(here + KEYS)
                    .userNameAttributeName(JwtClaimNames.SUB);
        };
    }

    @Bean
    AuthorizationServerSettings demoIssuerSettings(DemoProperties properties) {
        return AuthorizationServerSettings.builder().issuer(properties.issuer()).build();
    }

    @Bean
    RegisteredClientRepository demoUsers(DemoProperties properties, SecurityProperties security) {
        return new DemoUsers(properties, security.pages().clientId());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> demoClaims(DemoProperties properties, SecurityProperties security) {
        return context -> {
            DemoProperties.User user =
                    properties.users().get(context.getPrincipal().getName());
            context.getJwsHeader().algorithm(SignatureAlgorithm.RS256);
            if (context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
                context.getClaims().audience(List.of(AUDIENCE));
            }
            context.getClaims()
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
