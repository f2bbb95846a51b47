package nl.veerkracht.api.platform.web;

import java.util.Objects;
import nl.veerkracht.domain.shared.Actor;

/**
 * Who asks, for what, in which request; a controller method gets it as a parameter.
 *
 * @param actor the user, read from the token
 * @param purpose a code of the configured purposes, from the header {@code X-Purpose}
 * @param correlationId names this request in logs and events
 */
public record RequestContext(Actor actor, String purpose, String correlationId) {

    public RequestContext {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(correlationId, "correlationId");
    }
}
