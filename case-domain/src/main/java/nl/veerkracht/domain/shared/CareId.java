package nl.veerkracht.domain.shared;

import java.util.UUID;

/**
 * Names one professional care arrangement (zorg) of a household.
 *
 * @param value a UUID in its canonical lower-case form, issued by the server
 */
public record CareId(String value) implements Identifier, Comparable<CareId> {

    public CareId {
        Ids.requireUuid(value);
    }

    /** @return the identifier made from {@code uuid} */
    public static CareId of(UUID uuid) {
        return new CareId(uuid.toString());
    }

    @Override
    public int compareTo(CareId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
