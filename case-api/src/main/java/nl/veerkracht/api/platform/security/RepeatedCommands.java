package nl.veerkracht.api.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import nl.veerkracht.domain.shared.Actor;

/**
 * Knows the commands that were accepted before. Who hands a file over has no right to it from that moment; when the answer got
 * lost on its way, the same request must still be able to fetch it.
 */
@FunctionalInterface
public interface RepeatedCommands {

    /** @return whether {@code actor} sent this very request before, and it was accepted */
    boolean wasAccepted(HttpServletRequest request, Actor actor);
}
