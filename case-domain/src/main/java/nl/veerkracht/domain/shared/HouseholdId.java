package nl.veerkracht.domain.shared;

import java.util.UUID;

/**
 * Names one household file (dossier).
 *
 * @param value a UUID in its canonical lower-case form, issued by the server
 */
public record HouseholdId(String value) implements Identifier, Comparable<HouseholdId> {

    public HouseholdId {
        Ids.requireUuid(value);
    }

    /** @return the identifier made from {@code uuid} */
    public static HouseholdId of(UUID uuid) {
        return new HouseholdId(uuid.toString());
    }

    @Override
    public int compareTo(HouseholdId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
