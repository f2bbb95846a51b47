package nl.veerkracht.domain.shared;

import org.jspecify.annotations.Nullable;

/** A command that a user gives; what it asks is recorded in a file of dated facts. */
public interface UserCommand {

    /** @return who gives the command, and on which screen it rests */
    By by();

    /**
     * @return what the command makes or is about, beside a household and a person: a plan, a goal, a care arrangement; null when
     *     there is no such thing
     */
    default @Nullable Identifier about() {
        return null;
    }
}
