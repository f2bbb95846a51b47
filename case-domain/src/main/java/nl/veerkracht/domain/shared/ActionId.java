package nl.veerkracht.domain.shared;

import java.util.UUID;

/**
 * Names one action of a support plan.
 *
 * @param value a UUID in its canonical lower-case form, issued by the server
 */
public record ActionId(String value) implements Identifier, Comparable<ActionId> {

    public ActionId {
        Ids.requireUuid(value);
    }

    /** @return the identifier made from {@code uuid} */
    public static ActionId of(UUID uuid) {
        return new ActionId(uuid.toString());
    }

    @Override
    public int compareTo(ActionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
