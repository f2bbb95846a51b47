package nl.veerkracht.domain.shared;

import java.util.UUID;

/**
 * Names one person: a household member, a member of the circle, or both in the course of time.
 *
 * @param value a UUID in its canonical lower-case form, issued by the server
 */
public record PersonId(String value) implements Identifier, Comparable<PersonId> {

    public PersonId {
        Ids.requireUuid(value);
    }

    /** @return the identifier made from {@code uuid} */
    public static PersonId of(UUID uuid) {
        return new PersonId(uuid.toString());
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
