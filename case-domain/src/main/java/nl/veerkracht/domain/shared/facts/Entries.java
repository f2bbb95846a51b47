package nl.veerkracht.domain.shared.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.Replaces;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a file that stand: recorded, and neither corrected nor withdrawn since. Everything that a rule reads.
 * A correction stands in the place of what it corrects, under its own number.
 *
 * <p>What is made of the entries is remembered, with the kinds of facts that were asked for to make it: it is made again when a
 * fact of such a kind comes or goes, and stays when another one does. So it does not matter how many rules ask for the same, and
 * a rule is not asked again about what did not change. This holds for whatever reads nothing but entries.
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

    /** What was made of the entries, and the kinds of facts that it rests on. */
    private record Made(Object view, long kinds) {}

    private record Dated(List<Class<?>> kinds) {}

    private record Spelled(Class<?> begins, Class<?> ends) {}

    /** How many places are added at a time. */
    private static final int SPARE = 16;

    private final Function<F, Object> subject;
    private final List<Entry<? extends F>> standing;

    /** No part of the state: it can be made again at any time. */
    private transient @Nullable Made[] made;

    private final transient Kinds kinds;
    private long last = -1;

    /** The kinds that were asked for since the making of a view began. */
    private transient long asked;

    Entries(Function<F, Object> subject) {
        this(subject, new ArrayList<>(), new Made[0], new Kinds());
    }

    private Entries(
            Function<F, Object> subject, List<Entry<? extends F>> standing, @Nullable Made[] made, Kinds kinds) {
        this.subject = subject;
        this.standing = standing;
        this.made = made;
        this.kinds = kinds;
    }

    /** @return these entries with those events, numbered from the next number on, and all that they leave as it is */
    Entries<F> with(List<F> events) {
        List<Entry<? extends F>> all = new ArrayList<>(standing.size() + events.size());
        all.addAll(standing);
        Entries<F> with = new Entries<>(subject, all, made.clone(), kinds);
        with.last = last;
        long changed = 0;
        for (F event : events) {
            changed |= with.take(with.last + 1, event);
        }
        with.forgetWhatRestsOn(changed);
        return with;
    }

    private void forgetWhatRestsOn(long changed) {
        for (int place = 0; place < made.length; place++) {
            Made one = made[place];
            if (one != null && (one.kinds() & changed) != 0) {
                made[place] = null;
            }
        }
    }

    /** @return the highest number that was taken in; -1 when none was */
    long last() {
        return last;
    }

    /**
     * Takes in the event with this number, which is higher than all before: it stands from here, and what it replaces or
     * withdraws no longer does.
     */
    void add(long number, F event) {
        take(number, event);
        made = new Made[0];
    }

    /** @return the kinds of which something came or went */
    private long take(long number, F event) {
        last = number;
        if (event instanceof DatedEvent.Withdrawal withdrawal) {
            Entry<?> withdrawn = remove(withdrawal.entry());
            return withdrawn == null ? 0 : kinds.of(withdrawn.event());
        }
        Replaces replaces = event.replaces();
        Entry<?> replaced = replaces == null ? null : remove(replaces.entry());
        standing.add(new Entry<>(number, replaced == null ? number : replaced.origin(), event));
        return kinds.of(event) | (replaced == null ? 0 : kinds.of(replaced.event()));
    }

    private @Nullable Entry<? extends F> remove(long number) {
        int place = place(number);
        return place < 0 ? null : standing.remove(place);
    }

    /** @return where the entry with this number stands; negative when none does */
    private int place(long number) {
        int first = 0;
        int last = standing.size() - 1;
        while (first <= last) {
            int middle = (first + last) / 2;
            long there = standing.get(middle).number();
            if (there == number) {
                return middle;
            } else if (there < number) {
                first = middle + 1;
            } else {
                last = middle - 1;
            }
        }
        return -1;
    }

    /** @return the standing entry with this number */
    Optional<Entry<? extends F>> find(long number) {
        asked(DatedEvent.class);
        int place = place(number);
        return place < 0 ? Optional.empty() : Optional.of(standing.get(place));
    }

    /** @return all standing entries by number */
    public Stream<Entry<? extends F>> all() {
        asked(DatedEvent.class);
        return standing.stream();
    }

    /**
     * @param maker reads nothing but the entries; what it makes can be read by many and is changed by nobody
     * @return what {@code maker}, always the same object, makes of these entries
     */
    public <T> T view(Function<Entries<F>, T> maker) {
        return made(maker, () -> maker.apply(this));
    }

    /** @return all that these rules, always the same objects, find wrong */
    public List<Violation> violations(List<Rule<F>> rules) {
        List<Violation> all = new ArrayList<>();
        for (Rule<F> rule : rules) {
            all.addAll(made(rule, () -> rule.violations(this)));
        }
        return all;
    }

    /** @return the standing entries of one kind, by number */
    public <E extends F> Stream<Entry<E>> of(Class<E> kind) {
        return list(kind).stream();
    }

    /** @return the standing entries of one kind, by number */
    public <E extends F> List<Entry<E>> list(Class<E> kind) {
        return made(kind, () -> {
            asked(kind);
            List<Entry<E>> entries = new ArrayList<>();
            for (Entry<? extends F> entry : standing) {
                if (kind.isInstance(entry.event())) {
                    entries.add(as(entry));
                }
            }
            return Collections.unmodifiableList(entries);
        });
    }

    @SuppressWarnings("unchecked") // asked about an entry of a fact of this kind only
    private static <E extends DatedEvent> Entry<E> as(Entry<?> entry) {
        return (Entry<E>) entry;
    }

    /** @return whether no entry of this kind stands */
    public boolean hasNo(Class<? extends F> kind) {
        return list(kind).isEmpty();
    }

    /** @return the standing entries of these kinds in the order of their dates */
    public List<Entry<? extends F>> dated(Class<?>... kinds) {
        Dated dated = new Dated(List.of(kinds));
        return made(dated, () -> {
            dated.kinds().forEach(this::asked);
            List<Entry<? extends F>> entries = new ArrayList<>();
            for (Entry<? extends F> entry : standing) {
                if (dated.kinds().stream().anyMatch(kind -> kind.isInstance(entry.event()))) {
                    entries.add(entry);
                }
            }
            entries.sort(BY_DATE);
            return Collections.unmodifiableList(entries);
        });
    }

    /** @return what the fact is about */
    Object subject(F event) {
        return subject.apply(event);
    }

    /** @return the times that {@code begins} begins and {@code ends} ends */
    public <E extends F> Spells<E> spells(Class<E> begins, Class<? extends F> ends) {
        return made(new Spelled(begins, ends), () -> Spells.of(this, begins, ends));
    }

    @SuppressWarnings("unchecked") // what is remembered under a key was made by the maker that belongs to it
    private <T> T made(Object key, Supplier<T> maker) {
        int place = kinds.place(key);
        Made remembered = place < made.length ? made[place] : null;
        if (remembered == null) {
            long before = asked;
            asked = 0;
            try {
                T view = maker.get();
                remembered = new Made(view, asked);
            } finally {
                asked = before;
            }
            if (place >= made.length) {
                made = Arrays.copyOf(made, place + SPARE);
            }
            made[place] = remembered;
        }
        asked |= remembered.kinds();
        return (T) remembered.view();
    }

    private void asked(Class<?> kind) {
        asked |= kinds.bit(kind);
    }
}
