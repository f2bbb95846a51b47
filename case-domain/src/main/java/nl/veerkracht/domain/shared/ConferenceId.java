package nl.veerkracht.domain.shared;

import java.util.UUID;

/**
 * Names one conference (Eigen Kracht-conferentie) of a support plan.
 *
 * @param value a UUID in its canonical lower-case form, issued by the server
 */
public record ConferenceId(String value) implements Identifier, Comparable<ConferenceId> {

    public ConferenceId {
        Ids.requireUuid(value);
    }

    /** @return the identifier made from {@code uuid} */
    public static ConferenceId of(UUID uuid) {
        return new ConferenceId(uuid.toString());
    }

    @Override
    public int compareTo(ConferenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
