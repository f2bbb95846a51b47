package nl.veerkracht.api.platform.web;

import java.util.List;

/** What was sent cannot be read as what is expected; names everything that is wrong with it at once. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    public InputException(List<Flaw> flaws) {
        // No message and no stack trace: flaws are an answer, and what a user typed belongs in no log.
        super(null, null, false, false);
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
