package nl.veerkracht.projections.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.domain.contract.EventCatalog;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.Replaces;

/** How a file of dated facts grows by what is recorded in it: the part of the fold that all such files share. */
public final class FileEntries {

    private FileEntries() {}

    /**
     * Takes events in, one after the other. An event that was taken in before changes nothing.
     *
     * @param stream whose entries these are
     * @param entries the entry with number {@code n} is at index {@code n}
     * @return {@code entries} and those of {@code history} behind them; what was corrected or withdrawn is marked
     * @throws MissingEntryException when entries in front of an event are missing
     */
    public static List<Entry> fold(
            String stream, List<Entry> entries, Iterable<? extends RecordedEvent<? extends DatedEvent>> history) {
        List<Entry> folded = new ArrayList<>(entries);
        for (RecordedEvent<? extends DatedEvent> recorded : history) {
            append(stream, folded, recorded);
        }
        return folded;
    }

    private static void append(String stream, List<Entry> entries, RecordedEvent<? extends DatedEvent> recorded) {
        if (!recorded.stream().equals(stream)) {
            throw new IllegalArgumentException("an event of " + recorded.stream() + " in the file of " + stream);
        }
        if (recorded.sequence() < entries.size()) {
            return;
        }
        if (recorded.sequence() > entries.size()) {
            throw new MissingEntryException(recorded.sequence(), entries.size(), stream);
        }
        DatedEvent fact = recorded.event();
        Instant recordedAt = notBefore(entries, recorded.recordedAt());
        long number = recorded.sequence();
        long place = number;
        Replaces replaces = fact.replaces();
        if (replaces != null) {
            place = entry(entries, replaces.entry()).place();
            mark(entries, replaces.entry(), new Mark(Mark.Kind.REPLACED, number, replaces.reason(), recordedAt));
        }
        if (fact instanceof DatedEvent.Withdrawal withdrawal) {
            mark(entries, withdrawal.entry(), new Mark(Mark.Kind.WITHDRAWN, number, withdrawal.reason(), recordedAt));
        }
        entries.add(new Entry(number, place, logicalName(fact), fact, recordedAt, recorded.recordedBy(), null));
    }

    private static Instant notBefore(List<Entry> entries, Instant recordedAt) {
        if (entries.isEmpty()) {
            return recordedAt;
        }
        Instant last = entries.get(entries.size() - 1).recordedAt();
        return recordedAt.isBefore(last) ? last : recordedAt;
    }

    private static void mark(List<Entry> entries, long number, Mark mark) {
        entries.set((int) number, entry(entries, number).marked(mark));
    }

    private static Entry entry(List<Entry> entries, long number) {
        if (number < 0 || number >= entries.size()) {
            throw new IllegalStateException(
                    "entry " + entries.size() + " names entry " + number + ", which is not before it");
        }
        return entries.get((int) number);
    }

    private static String logicalName(DatedEvent fact) {
        return EventCatalog.of(fact.getClass())
                .orElseThrow(() -> new IllegalStateException(fact.getClass() + " is not in the catalogue"))
                .name();
    }
}
