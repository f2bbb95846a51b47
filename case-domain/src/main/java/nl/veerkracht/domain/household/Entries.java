package nl.veerkracht.domain.household;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.Replaces;

/**
 * The entries of a household that stand: recorded, and neither corrected nor withdrawn since. Everything that a rule reads.
 * A correction stands in the place of what it corrects, under its own number.
 */
final class Entries {

    /**
     * One standing entry.
     *
     * @param number the event's sequence number in the household's stream
     * @param origin the number of the first record in its chain of corrections; its own when it corrects nothing
     * @param event the fact
     */
    record Entry<E extends HouseholdEvent>(long number, long origin, E event) {

        /** @return the valid date; every standing entry has one, since withdrawals never stand */
        LocalDate on() {
            return Objects.requireNonNull(event.validOn());
        }
    }

    /**
     * Dated facts in order: the valid date, then the place in which they were first recorded (ADR-0005). A correction keeps the
     * place of what it corrects, so that correcting a name does not undo what was recorded of that day after it.
     */
    static final Comparator<Entry<?>> BY_DATE =
            Comparator.<Entry<?>, LocalDate>comparing(Entry::on).thenComparingLong(Entry::origin);

    /** The order in which the first of each chain was recorded: for what concerns the file itself. */
    static final Comparator<Entry<?>> BY_ORIGIN = Comparator.comparingLong(Entry::origin);

    private final NavigableMap<Long, Entry<?>> standing;
    private final Map<Class<?>, Spells<?>> spells = new HashMap<>();

    Entries() {
        this(new TreeMap<>());
    }

    private Entries(NavigableMap<Long, Entry<?>> standing) {
        this.standing = standing;
    }

    Entries copy() {
        return new Entries(new TreeMap<>(standing));
    }

    /** Takes in the event with this number: it stands from here, and what it replaces or withdraws no longer does. */
    void add(long number, HouseholdEvent event) {
        spells.clear();
        if (event instanceof EntryWithdrawn withdrawn) {
            standing.remove(withdrawn.entry());
            return;
        }
        Replaces replaces = event.replaces();
        Entry<?> replaced = replaces == null ? null : standing.remove(replaces.entry());
        standing.put(number, new Entry<>(number, replaced == null ? number : replaced.origin(), event));
    }

    /** @return the standing entry with this number */
    Optional<Entry<?>> find(long number) {
        return Optional.ofNullable(standing.get(number));
    }

    /** @return all standing entries by number */
    Stream<Entry<?>> all() {
        return standing.values().stream();
    }

    /** @return the standing entries of one kind, by number */
    <E extends HouseholdEvent> Stream<Entry<E>> of(Class<E> type) {
        return all().filter(entry -> type.isInstance(entry.event()))
                .map(entry -> new Entry<>(entry.number(), entry.origin(), type.cast(entry.event())));
    }

    /** @return the standing entries of these kinds in the order of their dates */
    List<Entry<?>> dated(Class<?>... types) {
        return all().filter(entry -> Stream.of(types).anyMatch(type -> type.isInstance(entry.event())))
                .sorted(BY_DATE)
                .toList();
    }

    /** @return the times that {@code begins} begins and {@code ends} ends; found once, however many rules ask */
    @SuppressWarnings("unchecked") // what is filed under a class begins with it
    <E extends HouseholdEvent> Spells<E> spells(Class<E> begins, Class<? extends HouseholdEvent> ends) {
        return (Spells<E>) spells.computeIfAbsent(begins, key -> Spells.of(this, begins, ends));
    }
}
