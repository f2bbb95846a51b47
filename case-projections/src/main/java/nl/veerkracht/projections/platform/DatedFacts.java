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

    /** One fact of a known kind. */
    public record Fact<E extends DatedEvent>(long entry, LocalDate from, E event) {}

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
                .map(entry -> new Fact<>(entry.number(), validOn(entry), kind.cast(entry.fact())));
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
