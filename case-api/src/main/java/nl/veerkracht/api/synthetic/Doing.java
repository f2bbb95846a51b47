package nl.veerkracht.api.synthetic;

import java.time.Instant;
import java.util.Objects;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.UserCommand;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody records in a play.
 *
 * @param recordedAt when: what is decided is decided on that day
 * @param context who records it, for what purpose, in which request
 * @param causationId the identifier of the event because of which an automation acts; null for people
 * @param command what is asked
 */
public record Doing(
        Instant recordedAt,
        RequestContext context,
        @Nullable String causationId,
        UserCommand command) {

    public Doing {
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(command, "command");
    }
}
