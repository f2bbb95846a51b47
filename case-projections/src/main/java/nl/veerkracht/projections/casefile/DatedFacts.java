package nl.veerkracht.projections.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.HouseholdEvent;

/** The facts that stand, in the order in which they hold; each part of the picture reads its own kinds. */
final class DatedFacts {

    private final List<Entry> inOrder;

    DatedFacts(Collection<Entry> entries) {
        inOrder = entries.stream()
                .filter(Entry::stands)
                .filter(entry -> entry.validOn() != null)
                .sorted(Entry.BY_VALID_DATE)
                .toList();
    }

    /** One fact of a known kind. */
    record Fact<E extends HouseholdEvent>(long entry, LocalDate from, E event) {}

    /** @return all facts, also those of later days */
    List<Entry> all() {
        return inOrder;
    }

    /** @return the facts that hold on {@code date} or came to hold before */
    Stream<Entry> until(LocalDate date) {
        return inOrder.stream().filter(entry -> !validOn(entry).isAfter(date));
    }

    <E extends HouseholdEvent> Stream<Fact<E>> until(LocalDate date, Class<E> kind) {
        return until(date)
                .filter(entry -> kind.isInstance(entry.fact()))
                .map(entry -> new Fact<>(entry.number(), validOn(entry), kind.cast(entry.fact())));
    }

    <E extends HouseholdEvent> Optional<Fact<E>> latest(LocalDate date, Class<E> kind) {
        return until(date, kind).reduce((earlier, later) -> later);
    }

    static LocalDate validOn(Entry entry) {
        return Objects.requireNonNull(entry.validOn());
    }
}
