package nl.veerkracht.domain.shared;

import java.util.UUID;

/**
 * Names one support plan (ondersteuningsplan).
 *
 * @param value a UUID in its canonical lower-case form, issued by the server
 */
public record PlanId(String value) implements Identifier, Comparable<PlanId> {

    public PlanId {
        Ids.requireUuid(value);
    }

    /** @return the identifier made from {@code uuid} */
    public static PlanId of(UUID uuid) {
        return new PlanId(uuid.toString());
    }

    @Override
    public int compareTo(PlanId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
