package nl.veerkracht.projections.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.veerkracht.domain.contract.EventCatalog;
import nl.veerkracht.domain.shared.DatedEvent;
import org.jspecify.annotations.Nullable;

/** How a view folds that keeps, of a stream, only the facts of some kinds, and of these only those that stand. */
public final class KeptEntries {

    private KeptEntries() {}

    /**
     * Takes one event in.
     *
     * @param entries what was kept so far, by number
     * @param version the number of the last entry that was taken in; -1 for none
     * @param recordedAt when the entry is said to be recorded
     * @param kept what the view keeps of a fact; null when it keeps nothing
     * @return what is kept now; null when the event was taken in before
     * @throws MissingEntryException when entries in front of the event are missing
     */
    public static <E extends DatedEvent> @Nullable List<Entry> fold(
            List<Entry> entries,
            long version,
            RecordedEvent<? extends E> recorded,
            Instant recordedAt,
            Function<E, @Nullable DatedEvent> kept) {
        long number = recorded.sequence();
        if (number <= version) {
            return null;
        }
        if (number > version + 1) {
            throw new MissingEntryException(number, version + 1, recorded.stream());
        }
        List<Entry> folded = new ArrayList<>(entries);
        E fact = recorded.event();
        long place = number;
        if (fact.replaces() != null) {
            place = remove(folded, fact.replaces().entry()).map(Entry::place).orElse(number);
        } else if (fact instanceof DatedEvent.Withdrawal withdrawal) {
            remove(folded, withdrawal.entry());
        }
        DatedEvent part = kept.apply(fact);
        if (part != null) {
            folded.add(new Entry(number, place, name(part), part, recordedAt, RecordedBy.NOT_KEPT, null));
        }
        return folded;
    }

    private static Optional<Entry> remove(List<Entry> entries, long number) {
        Optional<Entry> entry =
                entries.stream().filter(each -> each.number() == number).findFirst();
        entry.ifPresent(entries::remove);
        return entry;
    }

    private static String name(DatedEvent fact) {
        return EventCatalog.of(fact.getClass()).orElseThrow().name();
    }
}
