package nl.veerkracht.domain.shared.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The times during which something held, at most one at a time for each subject: a stay in the household, a bond with the
 * circle, a participation. An entry begins one, a later entry about the same subject ends it.
 *
 * @param <E> what begins one
 */
public final class Spells<E extends DatedEvent> {

    /**
     * One of these times.
     *
     * @param subject what it is about
     * @param began the entry that began it
     * @param ended the entry that ended it; null while it has no end
     */
    public record Spell<E extends DatedEvent>(
            Object subject, Entry<E> began, @Nullable Entry<?> ended) {

        public E fact() {
            return began.event();
        }

        public Period period() {
            return new Period(began.on(), ended == null ? null : ended.on());
        }

        /** @return whether {@code entry} has its place between the beginning and the end */
        public boolean holdsAt(Entry<?> entry) {
            return Entries.BY_DATE.compare(began, entry) < 0
                    && (ended == null || Entries.BY_DATE.compare(entry, ended) < 0);
        }
    }

    private final List<Spell<E>> all = new ArrayList<>();
    private final Map<Object, List<Spell<E>>> bySubject = new HashMap<>();
    private final List<Entry<E>> beganTwice = new ArrayList<>();
    private final List<Entry<?>> endedNothing = new ArrayList<>();

    private Spells() {}

    static <F extends DatedEvent, E extends F> Spells<E> of(
            Entries<F> entries, Class<E> begins, Class<? extends F> ends) {
        Spells<E> spells = new Spells<>();
        Map<Object, Entry<E>> open = new LinkedHashMap<>();
        for (Entry<? extends F> entry : entries.dated(begins, ends)) {
            Object subject = entries.subject(entry.event());
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
                    spells.add(new Spell<>(subject, began, entry));
                }
            }
        }
        open.forEach((subject, began) -> spells.add(new Spell<>(subject, began, null)));
        return spells;
    }

    private void add(Spell<E> spell) {
        all.add(spell);
        bySubject.computeIfAbsent(spell.subject(), subject -> new ArrayList<>()).add(spell);
    }

    /** @return all times of all subjects */
    public Stream<Spell<E>> all() {
        return all.stream();
    }

    /** @return the times of one subject */
    public Stream<Spell<E>> of(Object subject) {
        return bySubject.getOrDefault(subject, List.of()).stream();
    }

    /** @return whether it holds for this subject on that day */
    public boolean holdOn(Object subject, LocalDate date) {
        return of(subject).anyMatch(spell -> spell.period().contains(date));
    }

    /** @return the entries that would begin what holds already */
    public List<Entry<E>> beganTwice() {
        return beganTwice;
    }

    /** @return the entries that would end what doesn't hold */
    public List<Entry<?>> endedNothing() {
        return endedNothing;
    }
}
