package nl.veerkracht.api.platform.security.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.veerkracht.api.platform.security.LoginProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The invented users, each of whom signs in as an OAuth client of its own, with the one secret of the demo; and the pages, the client
 * for which they log in with a browser.
 */
final class DemoUsers implements RegisteredClientRepository {

    private final Map<String, RegisteredClient> users = new ConcurrentHashMap<>();

    private final String pages;

    DemoUsers(DemoProperties properties, String pages) {
        this.pages = pages;
        TokenSettings tokens = TokenSettings.builder()
                .accessTokenTimeToLive(properties.tokenLife())
                .build();
        for (String user : properties.users().keySet()) {
            users.put(
                    user,
                    RegisteredClient.withId(user)
                            .clientId(user)
                            // The secret is printed in the README: hashing it would only cost time at every start.
                            .clientSecret("{noop}" + properties.secret())
                            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                            .tokenSettings(tokens)
                            .build());
        }
    }

    @Override
    public void save(RegisteredClient client) {
        // The server wants to keep a secret it has hashed anew; nothing outlives the process here.
        users.put(client.getId(), client);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return pages.equals(id) ? pages() : users.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return findById(clientId);
    }

    /** Codes go to the pages of this very process only: at the address, whatever it is, at which the browser found it. */
    private RegisteredClient pages() {
        return RegisteredClient.withId(pages)
                .clientId(pages)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(LoginProvider.RETURN)
                        .toUriString())
                .scope(OidcScopes.OPENID)
                .build();
    }
}
