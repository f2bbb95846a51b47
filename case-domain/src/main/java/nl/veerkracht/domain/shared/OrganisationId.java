package nl.veerkracht.domain.shared;

import java.util.UUID;

/**
 * Names one organisation that provides care or employs coordinators.
 *
 * @param value a UUID in its canonical lower-case form, issued by the server
 */
public record OrganisationId(String value) implements Identifier, Comparable<OrganisationId> {

    public OrganisationId {
        Ids.requireUuid(value);
    }

    /** @return the identifier made from {@code uuid} */
    public static OrganisationId of(UUID uuid) {
        return new OrganisationId(uuid.toString());
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
