package nl.veerkracht.domain.shared.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.Replaces;

/**
 * The entries of a file that stand: recorded, and neither corrected nor withdrawn since. Everything that a rule reads.
 * A correction stands in the place of what it corrects, under its own number.
 *
 * @param <F> the events of the file
 */
public final class Entries<F extends DatedEvent> {

    /**
     * One standing entry.
     *
     * @param number the event's sequence number in its stream
     * @param origin the number of the first record in its chain of corrections; its own when it corrects nothing
     * @param event the fact
     */
    public record Entry<E extends DatedEvent>(long number, long origin, E event) {

        /** @return the valid date; every standing entry has one, since withdrawals never stand */
        public LocalDate on() {
            return Objects.requireNonNull(event.validOn());
        }
    }

    /**
     * Dated facts in order: the valid date, then the place in which they were first recorded (ADR-0005). A correction keeps the
     * place of what it corrects, so that correcting a name does not undo what was recorded of that day after it.
     */
    public static final Comparator<Entry<?>> BY_DATE =
            Comparator.<Entry<?>, LocalDate>comparing(Entry::on).thenComparingLong(Entry::origin);

    /** The order in which the first of each chain was recorded: for what concerns the file itself. */
    public static final Comparator<Entry<?>> BY_ORIGIN = Comparator.comparingLong(Entry::origin);

    private final Function<F, Object> subject;
    private final NavigableMap<Long, Entry<? extends F>> standing;
    private final Map<Class<?>, Spells<?>> spells = new HashMap<>();
    private final Map<Object, List<Entry<? extends F>>> found = new HashMap<>();

    Entries(Function<F, Object> subject) {
        this(subject, new TreeMap<>());
    }

    private Entries(Function<F, Object> subject, NavigableMap<Long, Entry<? extends F>> standing) {
        this.subject = subject;
        this.standing = standing;
    }

    Entries<F> copy() {
        return new Entries<>(subject, new TreeMap<>(standing));
    }

    /** Takes in the event with this number: it stands from here, and what it replaces or withdraws no longer does. */
    void add(long number, F event) {
        spells.clear();
        found.clear();
        if (event instanceof DatedEvent.Withdrawal withdrawal) {
            standing.remove(withdrawal.entry());
            return;
        }
        Replaces replaces = event.replaces();
        Entry<?> replaced = replaces == null ? null : standing.remove(replaces.entry());
        standing.put(number, new Entry<>(number, replaced == null ? number : replaced.origin(), event));
    }

    /** @return the standing entry with this number */
    Optional<Entry<? extends F>> find(long number) {
        return Optional.ofNullable(standing.get(number));
    }

    /** @return all standing entries by number */
    public Stream<Entry<? extends F>> all() {
        return standing.values().stream();
    }

    /** @return the standing entries of one kind, by number; searched for once, however many rules ask */
    @SuppressWarnings("unchecked") // an entry of a fact of this kind is an entry of this kind
    public <E extends F> Stream<Entry<E>> of(Class<E> type) {
        List<Entry<? extends F>> entries = found.get(type);
        if (entries == null) {
            entries = all().filter(entry -> type.isInstance(entry.event())).toList();
            found.put(type, entries);
        }
        return entries.stream().map(entry -> (Entry<E>) entry);
    }

    /** @return the standing entries of these kinds in the order of their dates; put in order once, however many rules ask */
    public List<Entry<? extends F>> dated(Class<?>... types) {
        List<Class<?>> kinds = List.of(types);
        List<Entry<? extends F>> entries = found.get(kinds);
        if (entries == null) {
            entries = all().filter(entry -> kinds.stream().anyMatch(type -> type.isInstance(entry.event())))
                    .sorted(BY_DATE)
                    .toList();
            found.put(kinds, entries);
        }
        return entries;
    }

    /** @return what the fact is about */
    Object subject(F event) {
        return subject.apply(event);
    }

    /** @return the times that {@code begins} begins and {@code ends} ends; found once, however many rules ask */
    @SuppressWarnings("unchecked") // what is filed under a class begins with it
    public <E extends F> Spells<E> spells(Class<E> begins, Class<? extends F> ends) {
        Spells<?> found = spells.get(begins);
        if (found == null) {
            found = Spells.of(this, begins, ends);
            spells.put(begins, found);
        }
        return (Spells<E>) found;
    }
}
