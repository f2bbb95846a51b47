package nl.veerkracht.api.platform.security;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.util.function.Supplier;
import nl.veerkracht.api.platform.web.PageAddresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets people in a browser log in with the identity provider, and remembers them in a session. How far they come is decided as for a
 * token: by {@link RightsCheck}, from the same claims (ADR-0010).
 */
@Configuration(proxyBeanMethods = false)
class PageSecurityConfiguration {

    private static final Logger log = LoggerFactory.getLogger(PageSecurityConfiguration.class);
    private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    @Bean
    @Order(5)
    SecurityFilterChain pages(
            HttpSecurity http,
            SecurityProperties properties,
            ClientRegistrationRepository loginProviders,
            Environment environment) {
        HttpSessionRequestCache askedBefore = new HttpSessionRequestCache();
        askedBefore.setMatchingRequestParameterName(null);
        return http.securityMatcher(PageAddresses::include)
                .headers(headers -> PageHeaders.set(headers, properties, originOf(issuer(environment))))
                .addFilterBefore(new LoginOutage(loginProviders), OAuth2AuthorizationRequestRedirectFilter.class)
                .requestCache(cache -> cache.requestCache(askedBefore))
                .oauth2Login(login -> login.loginPage(LoginProvider.LOGIN)
                        // Tokens of the provider are needed for nothing else: they end with the session.
                        .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                        .failureHandler((request, response, failed) -> {
                            log.warn("Somebody could not log in: {}", reason(failed));
                            response.sendRedirect(request.getContextPath() + PageAddresses.WELCOME + "?after=failure");
                        }))
                .logout(logout -> logout.logoutUrl(PageAddresses.LOGOUT).logoutSuccessHandler(leave(loginProviders)))
                .exceptionHandling(exceptions -> exceptions.accessDeniedHandler(new ExpiredForms()))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(PageAddresses.WELCOME)
                        .permitAll()
                        .requestMatchers(PageAddresses.LOADED_BY_PAGES)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    ClientRegistrationRepository loginProviders(
            SecurityProperties properties, Environment environment, ObjectProvider<LoginProvider> other) {
        LoginProvider provider =
                other.getIfAvailable(() -> () -> ClientRegistrations.fromIssuerLocation(issuer(environment)));
        Supplier<InMemoryClientRegistrationRepository> asked =
                () -> new InMemoryClientRegistrationRepository(registration(provider, properties.pages()));
        return new SupplierClientRegistrationRepository(asked);
    }

    private static ClientRegistration registration(LoginProvider provider, SecurityProperties.Pages pages) {
        return provider.addresses()
                .registrationId(LoginProvider.ID)
                .clientId(pages.clientId())
                .clientSecret(pages.clientSecret())
                .clientAuthenticationMethod(
                        pages.clientSecret().isEmpty()
                                ? ClientAuthenticationMethod.NONE
                                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri("{baseUrl}" + LoginProvider.RETURN)
                .scope(OidcScopes.OPENID)
                .build();
    }

    /** Who logs out here logs out with the provider as well, where it offers that. */
    private static LogoutSuccessHandler leave(ClientRegistrationRepository loginProviders) {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(loginProviders);
        handler.setPostLogoutRedirectUri("{baseUrl}" + PageAddresses.WELCOME);
        handler.setDefaultTargetUrl(PageAddresses.WELCOME + "?after=logout");
        return handler;
    }

    private static String issuer(Environment environment) {
        return environment.getProperty(ISSUER, "");
    }

    /** @return scheme, host and port of {@code address}; empty for none */
    private static String originOf(String address) {
        if (address.isBlank()) {
            return "";
        }
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    private static String reason(AuthenticationException failed) {
        return failed instanceof OAuth2AuthenticationException of
                ? of.getError().getErrorCode()
                : failed.getClass().getSimpleName();
    }

    @Bean
    WebMvcConfigurer framesOfPages(PageFrames frames) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(frames).order(-5);
            }
        };
    }
}
