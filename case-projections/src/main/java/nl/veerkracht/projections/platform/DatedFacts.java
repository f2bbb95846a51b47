package nl.veerkracht.projections.platform;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.domain.shared.DatedEvent;

/** The facts that stand, in the order in which they hold; each part of the picture reads its own kinds. */
public final class DatedFacts {

    private final List<Entry> inOrder;

    public DatedFacts(Collection<Entry> entries) {
        inOrder = entries.stream()
                .filter(Entry::stands)
                .filter(entry -> entry.validOn() != null)
                .sorted(Entry.BY_VALID_DATE)
                .toList();
    }

    /**
     * One fact of a known kind.
     *
     * @param entry the number of its entry
     * @param place where it stands among facts of the same day: that of the entry that it corrects, if it corrects one
     */
    public record Fact<E extends DatedEvent>(long entry, long place, LocalDate from, E event) {}

    /** @return all facts, also those of later days */
    public List<Entry> all() {
        return inOrder;
    }

    /** @return the facts that hold on {@code date} or came to hold before */
    public Stream<Entry> until(LocalDate date) {
        return inOrder.stream().filter(entry -> !validOn(entry).isAfter(date));
    }

    /** @return the facts of one kind that hold on {@code date} or came to hold before */
    public <E extends DatedEvent> Stream<Fact<E>> until(LocalDate date, Class<E> kind) {
        return until(date)
                .filter(entry -> kind.isInstance(entry.fact()))
                .map(entry -> new Fact<>(entry.number(), entry.place(), validOn(entry), kind.cast(entry.fact())));
    }

    /** @return the fact of one kind that came to hold last, on {@code date} or before */
    public <E extends DatedEvent> Optional<Fact<E>> latest(LocalDate date, Class<E> kind) {
        return until(date, kind).reduce((earlier, later) -> later);
    }

    /** @return the day from which a fact holds that is dated */
    public static LocalDate validOn(Entry entry) {
        return Objects.requireNonNull(entry.validOn());
    }
}
