package nl.veerkracht.domain.shared;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a command.
 *
 * @param actor the user
 * @param expectedVersion the version of the file that the user's screen showed; null where no decision rests on it
 */
public record By(Actor actor, @Nullable Long expectedVersion) {

    public By {
        Objects.requireNonNull(actor, "actor");
    }
}
