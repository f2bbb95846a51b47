package nl.veerkracht.api.platform.security;

import java.util.Map;
import nl.veerkracht.domain.shared.Actor;
import org.springframework.http.HttpMethod;

/**
 * One row of the table of rights.
 *
 * @param method the HTTP method
 * @param pattern the path, with its variables in braces
 * @param open whether everybody may come here, without a token
 * @param purposeRequired whether the user must say for what: where sealed values open or a file changes
 * @param scopes how far each role reaches
 */
public record Right(
        HttpMethod method, String pattern, boolean open, boolean purposeRequired, Map<Actor.Role, Scope> scopes) {

    public Right {
        scopes = Map.copyOf(scopes);
    }

    /** @return how far {@code role} reaches here */
    public Scope of(Actor.Role role) {
        return scopes.getOrDefault(role, Scope.NONE);
    }

    /** @return the row's key in the table, such as {@code GET /v1/households} */
    public String endpoint() {
        return method + " " + pattern;
    }
}
