package nl.veerkracht.api.platform.security;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.domain.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.stereotype.Component;

/** Reads who acts, from a token, or from what the identity provider said when somebody logged in: the same claims in both. */
@Component
public final class Actors {

    private final SecurityProperties.Claims names;

    Actors(SecurityProperties properties) {
        this.names = properties.claims();
    }

    /**
     * @return who makes the request under way
     * @throws ProblemException 401 without a token, 403 {@code TOKEN_INCOMPLETE} with one that does not say enough
     * @throws CredentialsExpiredException when the provider's word of a log-in is no longer valid: it is asked again
     */
    public Actor current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof ClaimAccessor claims) {
            // A session may last for a day; what it rests on must not be a day old.
            if (claims instanceof OidcUser user && isOver(user.getIdToken())) {
                throw new CredentialsExpiredException("the identity provider is to be asked again");
            }
            return of(claims);
        }
        throw new ProblemException(HttpStatus.UNAUTHORIZED, "TOKEN_MISSING");
    }

    /** @return the role that {@code claims} give; empty when they give none that is known */
    Optional<Actor.Role> role(ClaimAccessor claims) {
        String name = claims.getClaimAsString(names.role());
        return Arrays.stream(Actor.Role.values())
                .filter(Actor.Role::isOfPeople)
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    private Actor of(ClaimAccessor claims) {
        Optional<Actor.Role> role = role(claims);
        String user = text(claims.getClaimAsString(JwtClaimNames.SUB));
        String team = text(claims.getClaimAsString(names.team()));
        String municipality = text(claims.getClaimAsString(names.municipality()));
        List<String> missing = new ArrayList<>();
        if (user.isEmpty()) {
            missing.add("sub");
        }
        if (role.isEmpty()) {
            missing.add(names.role());
        }
        // Only a caseworker's reach hangs on a team.
        if (team.isEmpty() && role.filter(Actor.Role.CASEWORKER::equals).isPresent()) {
            missing.add(names.team());
        }
        if (municipality.isEmpty()) {
            missing.add(names.municipality());
        }
        if (!missing.isEmpty()) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "TOKEN_INCOMPLETE", Map.of("claims", missing));
        }
        return new Actor(user, role.orElseThrow(), team, municipality);
    }

    private static boolean isOver(OidcIdToken said) {
        Instant end = said.getExpiresAt();
        return end == null || end.isBefore(Instant.now());
    }

    private static String text(@Nullable String claim) {
        return claim == null ? "" : claim.strip();
    }
}
