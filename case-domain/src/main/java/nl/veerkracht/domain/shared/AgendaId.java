package nl.veerkracht.domain.shared;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names the agenda of a household: what is asked of the people who work for it. A household has one, so the household's own
 * identifier leads to it.
 *
 * @param value a UUID in its canonical lower-case form, made from that of the household
 */
public record AgendaId(String value) implements Identifier, Comparable<AgendaId> {

    public AgendaId {
        Ids.requireUuid(value);
    }

    /** @return the agenda of {@code household}; always the same one */
    public static AgendaId of(HouseholdId household) {
        byte[] name = ("agenda of " + household.value()).getBytes(StandardCharsets.UTF_8);
        return new AgendaId(UUID.nameUUIDFromBytes(name).toString());
    }

    @Override
    public int compareTo(AgendaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
