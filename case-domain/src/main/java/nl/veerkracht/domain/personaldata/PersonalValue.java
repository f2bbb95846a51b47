package nl.veerkracht.domain.personaldata;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.domain.shared.PersonId;

/**
 * A value about one or more persons: a name, an exact birth date, contact data, any free text. Rules and folds pass it on
 * without reading it. On its way in it holds clear text, which the event serializer hands to a {@link Sealer}; everywhere
 * after that it holds only the sealed form.
 */
public final class PersonalValue {

    private final List<PersonId> subjects;
    private final String content;
    private final boolean sealed;

    private PersonalValue(Collection<PersonId> subjects, String content, boolean sealed) {
        // Nearly every value is about one person, and every event that is read makes some.
        this.subjects = subjects.size() == 1
                ? List.copyOf(subjects)
                : subjects.stream().distinct().sorted().toList();
        this.content = Objects.requireNonNull(content, "content");
        this.sealed = sealed;
        if (this.subjects.isEmpty()) {
            throw new IllegalArgumentException("a personal value names at least one person");
        }
    }

    /** @return a value that is still to be sealed by the keys of all {@code subjects} together */
    public static PersonalValue clear(Collection<PersonId> subjects, String clear) {
        return new PersonalValue(subjects, clear, false);
    }

    /** @return a value about one person that is still to be sealed */
    public static PersonalValue clear(PersonId subject, String clear) {
        return clear(List.of(subject), clear);
    }

    /** @return a value as it was stored, sealed, in Base64 */
    public static PersonalValue sealed(Collection<PersonId> subjects, String ciphertext) {
        return new PersonalValue(subjects, ciphertext, true);
    }

    /** @return what stands where a fact must have a value that whoever keeps the fact has no need of: it says nothing, and opens to nothing */
    public static PersonalValue nothing(Collection<PersonId> subjects) {
        return sealed(subjects, "");
    }

    /** @return the persons whose keys together seal this value; sorted, distinct, at least one */
    public List<PersonId> subjects() {
        return subjects;
    }

    /**
     * @return the sealed form in Base64
     * @throws IllegalStateException when this value was not sealed yet: clear text never leaves by this way
     */
    public String ciphertext() {
        if (!sealed) {
            throw new IllegalStateException("this personal value is not sealed yet");
        }
        return content;
    }

    /** @return this value, sealed by {@code sealer} unless it is sealed already */
    public PersonalValue sealedBy(Sealer sealer) {
        return sealed ? this : sealed(subjects, sealer.seal(subjects, content));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalValue that
                && sealed == that.sealed
                && subjects.equals(that.subjects)
                && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subjects, content, sealed);
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
