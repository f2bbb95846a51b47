package nl.veerkracht.domain.shared;

import java.util.UUID;

/**
 * Names one signal of unsafety (meldcode).
 *
 * @param value a UUID in its canonical lower-case form, issued by the server
 */
public record SafetySignalId(String value) implements Identifier, Comparable<SafetySignalId> {

    public SafetySignalId {
        Ids.requireUuid(value);
    }

    /** @return the identifier made from {@code uuid} */
    public static SafetySignalId of(UUID uuid) {
        return new SafetySignalId(uuid.toString());
    }

    @Override
    public int compareTo(SafetySignalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
