package nl.veerkracht.api.platform.commands;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the headers and the path of a request say about the command that it carries.
 *
 * @param key the {@code Idempotency-Key}, chosen by the client; the same key again means the same command again
 * @param expectedVersion the version of {@code If-Match}; null when the header was not sent
 * @param fingerprint a digest of the method, the path and the body
 */
public record CommandCall(String key, @Nullable Long expectedVersion, String fingerprint) {

    public CommandCall {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }
}
