package nl.veerkracht.api.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.shared.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Who acts, in a browser. For tokens see {@link TokensTest}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActorsTest {

    private final Actors actors = new Actors(new SecurityProperties(
            new SecurityProperties.Claims("role", "team", "municipality"),
            new SecurityProperties.Pages("pages", ""),
            1));

    @Test
    void who_logged_in_acts_as_the_identity_provider_said() {
        loggedInUntil(Instant.now().plus(Duration.ofHours(1)));

        assertThat(actors.current()).isEqualTo(new Actor("p.hofstra", Actor.Role.MANAGER, "", "GM1952"));
    }

    @Test
    void what_the_identity_provider_said_is_asked_again_when_it_is_no_longer_valid() {
        loggedInUntil(Instant.now().minus(Duration.ofSeconds(1)));

        assertThatExceptionOfType(CredentialsExpiredException.class).isThrownBy(actors::current);
    }

    private static void loggedInUntil(Instant end) {
        OidcIdToken said = new OidcIdToken(
                "token",
                end.minus(Duration.ofMinutes(30)),
                end,
                Map.of("sub", "p.hofstra", "role", "MANAGER", "municipality", "GM1952"));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new DefaultOidcUser(List.of(), said), ""));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }
}
