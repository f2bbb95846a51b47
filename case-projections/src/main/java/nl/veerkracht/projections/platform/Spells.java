package nl.veerkracht.projections.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Runs of days with a beginning and, perhaps, an end: memberships, ties of the circle, enrolments. Takes facts in the order
 * of {@link Entry#BY_VALID_DATE} and knows what holds on one day, and of an end that is agreed for a later day.
 */
public final class Spells<K, V, R> {

    private final LocalDate date;
    private final Map<K, List<Spell<V, R>>> byKey = new LinkedHashMap<>();

    /** @param date the day of which is asked */
    public Spells(LocalDate date) {
        this.date = date;
    }

    /**
     * @param value as it is on the day, or was at the end
     * @param since the first day
     * @param until the first day on which it does not hold any more, which may lie ahead; null while no end is known
     * @param reason why it ends; null while no end is known
     */
    public record Spell<V, R>(
            V value,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable R reason) {

        /** @return whether it has not ended by {@code day} */
        public boolean holdsOn(LocalDate day) {
            return until == null || day.isBefore(until);
        }
    }

    /** A run begins; when one runs already it goes on, with another value. */
    public void begins(K key, LocalDate from, V value) {
        if (from.isAfter(date)) {
            return;
        }
        List<Spell<V, R>> spells = byKey.computeIfAbsent(key, unused -> new ArrayList<>());
        Spell<V, R> last = last(spells);
        if (last != null && last.until() == null) {
            spells.set(spells.size() - 1, new Spell<>(value, last.since(), null, null));
        } else {
            spells.add(new Spell<>(value, from, null, null));
        }
    }

    /** The value of a run that has begun changes. */
    public void changes(K key, LocalDate from, UnaryOperator<V> change) {
        List<Spell<V, R>> spells = byKey.getOrDefault(key, List.of());
        Spell<V, R> last = last(spells);
        if (!from.isAfter(date) && last != null && last.until() == null) {
            spells.set(spells.size() - 1, new Spell<>(change.apply(last.value()), last.since(), null, null));
        }
    }

    /** A run ends. */
    public void ends(K key, LocalDate from, R reason) {
        List<Spell<V, R>> spells = byKey.getOrDefault(key, List.of());
        Spell<V, R> last = last(spells);
        if (last != null && last.until() == null) {
            spells.set(spells.size() - 1, new Spell<>(last.value(), last.since(), from, reason));
        }
    }

    /** @return what holds on the day */
    public List<Spell<V, R>> current() {
        return byKey.values().stream()
                .map(spells -> spells.get(spells.size() - 1))
                .filter(spell -> spell.holdsOn(date))
                .toList();
    }

    /** @return of each key that does not hold on the day, its last run */
    public List<Spell<V, R>> former() {
        return byKey.values().stream()
                .map(spells -> spells.get(spells.size() - 1))
                .filter(spell -> !spell.holdsOn(date))
                .toList();
    }

    /** @return all runs that had begun by the day */
    public List<Spell<V, R>> all() {
        return byKey.values().stream().flatMap(List::stream).toList();
    }

    private static <V, R> @Nullable Spell<V, R> last(List<Spell<V, R>> spells) {
        return spells.isEmpty() ? null : spells.get(spells.size() - 1);
    }
}
