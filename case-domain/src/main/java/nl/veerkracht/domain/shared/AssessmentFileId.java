package nl.veerkracht.domain.shared;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names the file of a household's assessments (metingen). A household has one, so the household's own identifier leads to it.
 *
 * @param value a UUID in its canonical lower-case form, made from that of the household
 */
public record AssessmentFileId(String value) implements Identifier, Comparable<AssessmentFileId> {

    public AssessmentFileId {
        Ids.requireUuid(value);
    }

    /** @return the file of {@code household}; always the same one */
    public static AssessmentFileId of(HouseholdId household) {
        byte[] name = ("assessments of " + household.value()).getBytes(StandardCharsets.UTF_8);
        return new AssessmentFileId(UUID.nameUUIDFromBytes(name).toString());
    }

    @Override
    public int compareTo(AssessmentFileId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
