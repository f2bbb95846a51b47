package nl.veerkracht.projections.indicator;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.veerkracht.domain.contract.EventCatalog;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.Mark;
import nl.veerkracht.projections.platform.MissingEntryException;
import nl.veerkracht.projections.platform.RecordedBy;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.platform.StreamPart;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one stream of a household.
 *
 * @param stream its identifier
 * @param moments when each entry was recorded, in milliseconds since 1970 (UTC): that of entry {@code n} is at index {@code n}, and
 *     never before that of the entry in front of it
 * @param facts the kept facts, by number, also those that were corrected or withdrawn since
 * @param changes what was corrected or withdrawn, by number
 */
public record IndicatorPart(String stream, List<Long> moments, List<Fact> facts, List<Change> changes)
        implements StreamPart {

    /**
     * A kept fact.
     *
     * @param number that of its entry
     * @param place where it stands among facts of the same day: that of the entry that it corrects, if it corrects one
     * @param fact what happened, without what no indicator reads
     */
    public record Fact(long number, long place, DatedEvent fact) {}

    /**
     * That an entry was corrected or withdrawn.
     *
     * @param number the entry that says so
     * @param of the entry that does not stand any more since
     * @param kind whether another fact took its place
     * @param reason why
     */
    public record Change(long number, long of, Mark.Kind kind, CorrectionReason reason) {}

    public IndicatorPart {
        Objects.requireNonNull(stream, "stream");
        moments = List.copyOf(moments);
        facts = List.copyOf(facts);
        changes = List.copyOf(changes);
    }

    static IndicatorPart empty(String stream) {
        return new IndicatorPart(stream, List.of(), List.of(), List.of());
    }

    @Override
    public long version() {
        return moments.size() - 1L;
    }

    /**
     * @param keeps what is kept of a fact; null when nothing is
     * @return this part with the event behind it; the same when it was taken in before
     */
    IndicatorPart with(RecordedEvent<? extends DatedEvent> recorded, Function<DatedEvent, @Nullable DatedEvent> keeps) {
        long number = recorded.sequence();
        if (number < moments.size()) {
            return this;
        } else if (number > moments.size()) {
            throw new MissingEntryException(number, moments.size(), stream);
        }
        DatedEvent fact = recorded.event();
        long moment = recorded.recordedAt().toEpochMilli();
        long last = moments.isEmpty() ? moment : moments.get(moments.size() - 1);
        Change change = change(number, fact);
        DatedEvent kept = keeps.apply(fact);
        return new IndicatorPart(
                stream,
                and(moments, Math.max(moment, last)),
                kept == null ? facts : and(facts, new Fact(number, place(number, fact), kept)),
                change == null ? changes : and(changes, change));
    }

    private long place(long number, DatedEvent fact) {
        Replaces replaces = fact.replaces();
        return replaces == null
                ? number
                : facts.stream()
                        .filter(each -> each.number() == replaces.entry())
                        .findFirst()
                        .map(Fact::place)
                        .orElse(number);
    }

    private static @Nullable Change change(long number, DatedEvent fact) {
        if (fact instanceof DatedEvent.Withdrawal withdrawal) {
            return new Change(number, withdrawal.entry(), Mark.Kind.WITHDRAWN, withdrawal.reason());
        }
        Replaces replaces = fact.replaces();
        return replaces == null ? null : new Change(number, replaces.entry(), Mark.Kind.REPLACED, replaces.reason());
    }

    private static <T> List<T> and(List<T> before, T next) {
        @SuppressWarnings("unchecked")
        T[] all = (T[]) before.toArray(new Object[before.size() + 1]);
        all[before.size()] = next;
        // A list that the constructor need not copy again.
        return List.of(all);
    }

    /** @return what was recorded at {@code knownAt} or before */
    IndicatorPart knownAt(Instant knownAt) {
        int known = 0;
        while (known < moments.size()
                && !Instant.ofEpochMilli(moments.get(known)).isAfter(knownAt)) {
            known++;
        }
        int end = known;
        return end == moments.size()
                ? this
                : new IndicatorPart(
                        stream,
                        moments.subList(0, end),
                        facts.stream().filter(fact -> fact.number() < end).toList(),
                        changes.stream().filter(change -> change.number() < end).toList());
    }

    /** @return the kept facts as entries of their file, those that do not stand any more marked */
    public List<Entry> entries() {
        Map<Long, Change> changed = new HashMap<>();
        changes.forEach(change -> changed.putIfAbsent(change.of(), change));
        return facts.stream()
                .map(fact -> entry(fact, changed.get(fact.number())))
                .toList();
    }

    private Entry entry(Fact kept, @Nullable Change change) {
        return new Entry(
                kept.number(),
                kept.place(),
                EventCatalog.of(kept.fact().getClass()).orElseThrow().name(),
                kept.fact(),
                moment(kept.number()),
                RecordedBy.NOT_KEPT,
                change == null
                        ? null
                        : new Mark(change.kind(), change.number(), change.reason(), moment(change.number())));
    }

    private Instant moment(long number) {
        return Instant.ofEpochMilli(moments.get((int) number));
    }
}
