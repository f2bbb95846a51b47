package nl.veerkracht.api.platform.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.domain.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Reads from a token who acts. */
@Component
public final class Actors {

    private final SecurityProperties.Claims names;

    Actors(SecurityProperties properties) {
        this.names = properties.claims();
    }

    /**
     * @return who makes the request under way
     * @throws ProblemException 401 without a token, 403 {@code TOKEN_INCOMPLETE} with one that does not say enough
     */
    public Actor current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Jwt token) {
            return of(token);
        }
        throw new ProblemException(HttpStatus.UNAUTHORIZED, "TOKEN_MISSING");
    }

    /** @return the role that {@code token} gives; empty when it gives none that is known */
    Optional<Actor.Role> role(Jwt token) {
        String name = token.getClaimAsString(names.role());
        return Arrays.stream(Actor.Role.values())
                .filter(Actor.Role::isOfPeople)
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    private Actor of(Jwt token) {
        Optional<Actor.Role> role = role(token);
        String user = text(token.getSubject());
        String team = text(token.getClaimAsString(names.team()));
        String municipality = text(token.getClaimAsString(names.municipality()));
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

    private static String text(@Nullable String claim) {
        return claim == null ? "" : claim.strip();
    }
}
