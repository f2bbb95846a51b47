package nl.veerkracht.domain.shared;

import java.util.UUID;

/**
 * Names one programme.
 *
 * @param value a UUID in its canonical lower-case form, issued by the server
 */
public record ProgrammeId(String value) implements Identifier, Comparable<ProgrammeId> {

    public ProgrammeId {
        Ids.requireUuid(value);
    }

    /** @return the identifier made from {@code uuid} */
    public static ProgrammeId of(UUID uuid) {
        return new ProgrammeId(uuid.toString());
    }

    @Override
    public int compareTo(ProgrammeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
