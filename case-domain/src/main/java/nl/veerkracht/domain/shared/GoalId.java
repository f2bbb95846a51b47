package nl.veerkracht.domain.shared;

import java.util.UUID;

/**
 * Names one goal of a support plan.
 *
 * @param value a UUID in its canonical lower-case form, issued by the server
 */
public record GoalId(String value) implements Identifier, Comparable<GoalId> {

    public GoalId {
        Ids.requireUuid(value);
    }

    /** @return the identifier made from {@code uuid} */
    public static GoalId of(UUID uuid) {
        return new GoalId(uuid.toString());
    }

    @Override
    public int compareTo(GoalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
