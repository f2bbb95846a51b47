package nl.veerkracht.domain.shared;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names something that has to be done for a household by a day. Nobody records an obligation: it follows from a fact, and so does
 * its name.
 *
 * @param value a UUID in its canonical lower-case form, made from what the obligation follows from
 */
public record ObligationId(String value) implements Identifier, Comparable<ObligationId> {

    public ObligationId {
        Ids.requireUuid(value);
    }

    /**
     * @param kind what has to be done, as a code
     * @param about the identifier of what it is about
     * @param entry the place of the fact from which it follows; a correction of the fact keeps it
     * @return the obligation; always the same one
     */
    public static ObligationId of(HouseholdId household, String kind, String about, long entry) {
        byte[] name = String.join(" ", household.value(), kind, about, Long.toString(entry))
                .getBytes(StandardCharsets.UTF_8);
        return new ObligationId(UUID.nameUUIDFromBytes(name).toString());
    }

    @Override
    public int compareTo(ObligationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
