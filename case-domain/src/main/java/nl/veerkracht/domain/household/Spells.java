package nl.veerkracht.domain.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.Entries.Entry;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * The times during which something held, at most one at a time for each subject: a stay in the household, a bond with the
 * circle, a participation. An entry begins one, a later entry about the same subject ends it.
 *
 * @param <E> what begins one
 */
final class Spells<E extends HouseholdEvent> {

    /**
     * One of these times.
     *
     * @param began the entry that began it
     * @param ended the entry that ended it; null while it has no end
     */
    record Spell<E extends HouseholdEvent>(
            Entry<E> began, @Nullable Entry<?> ended) {

        E fact() {
            return began.event();
        }

        Period period() {
            return new Period(began.on(), ended == null ? null : ended.on());
        }

        boolean isAbout(Object subject) {
            return Corrections.subject(fact()).equals(subject);
        }

        /** @return whether {@code entry} has its place between the beginning and the end */
        boolean holdsAt(Entry<?> entry) {
            return Entries.BY_DATE.compare(began, entry) < 0
                    && (ended == null || Entries.BY_DATE.compare(entry, ended) < 0);
        }
    }

    private final List<Spell<E>> all = new ArrayList<>();
    private final List<Entry<E>> beganTwice = new ArrayList<>();
    private final List<Entry<?>> endedNothing = new ArrayList<>();

    private Spells() {}

    static <E extends HouseholdEvent> Spells<E> of(
            Entries entries, Class<E> begins, Class<? extends HouseholdEvent> ends) {
        Spells<E> spells = new Spells<>();
        Map<Object, Entry<E>> open = new LinkedHashMap<>();
        for (Entry<?> entry : entries.dated(begins, ends)) {
            Object subject = Corrections.subject(entry.event());
            if (begins.isInstance(entry.event())) {
                Entry<E> began = new Entry<>(entry.number(), entry.origin(), begins.cast(entry.event()));
                if (open.putIfAbsent(subject, began) != null) {
                    spells.beganTwice.add(began);
                }
            } else {
                Entry<E> began = open.remove(subject);
                if (began == null) {
                    spells.endedNothing.add(entry);
                } else {
                    spells.all.add(new Spell<>(began, entry));
                }
            }
        }
        open.values().forEach(began -> spells.all.add(new Spell<>(began, null)));
        return spells;
    }

    /** @return all times of all subjects */
    Stream<Spell<E>> all() {
        return all.stream();
    }

    /** @return the times of one subject */
    Stream<Spell<E>> of(Object subject) {
        return all().filter(spell -> spell.isAbout(subject));
    }

    /** @return whether it holds for this subject on that day */
    boolean holdOn(Object subject, LocalDate date) {
        return of(subject).anyMatch(spell -> spell.period().contains(date));
    }

    /** @return the entries that would begin what holds already */
    List<Entry<E>> beganTwice() {
        return beganTwice;
    }

    /** @return the entries that would end what doesn't hold */
    List<Entry<?>> endedNothing() {
        return endedNothing;
    }
}
