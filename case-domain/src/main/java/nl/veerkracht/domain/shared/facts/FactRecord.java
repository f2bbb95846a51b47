package nl.veerkracht.domain.shared.facts;

import static nl.veerkracht.domain.shared.facts.FactRefusal.CORRECTION_OF_OTHER_KIND;
import static nl.veerkracht.domain.shared.facts.FactRefusal.CORRECTION_OF_OTHER_SUBJECT;
import static nl.veerkracht.domain.shared.facts.FactRefusal.ENTRY_NOT_STANDING;
import static nl.veerkracht.domain.shared.facts.FactRefusal.ENTRY_STILL_NEEDED;
import static nl.veerkracht.domain.shared.facts.FactRefusal.ENTRY_UNKNOWN;
import static nl.veerkracht.domain.shared.facts.FactRefusal.STALE_VERSION;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.Replaces;

/**
 * A file of dated facts, and the one way in which anything gets into it: make the entries as they would be, check all rules
 * over the whole, and only then record. So an invariant holds whatever the order of entering, and whatever is corrected or
 * withdrawn (ADR-0004).
 *
 * @param <F> the events of the file
 * @param <S> what its decisions need from outside
 */
public abstract class FactRecord<F extends DatedEvent, S> {

    private final Function<F, Object> subject;
    private Entries<F> entries;

    /** @param subject what a fact is about: a correction that is about something else is another fact */
    protected FactRecord(Function<F, Object> subject) {
        this.subject = subject;
        this.entries = new Entries<>(subject);
    }

    /** Takes in what was recorded. */
    public final void on(F event, long number) {
        // What was just judged stands among them already.
        if (number > entries.last()) {
            entries.add(number, event);
        }
    }

    /** @return what stands now */
    protected final Entries<F> entries() {
        return entries;
    }

    /** @return whatever cannot stand among the entries as they would be */
    protected abstract List<Violation> violations(Entries<F> candidate);

    /**
     * What is asked of a fact at the moment at which it is recorded, and not again afterwards.
     *
     * @throws Refusal when it cannot be recorded
     */
    protected abstract void check(F event, Entries<F> candidate, S surroundings);

    /** What else has to hold, outside the file, before the entries may become {@code candidate}. */
    protected void settle(Entries<F> candidate, S surroundings) {}

    /** @return {@code corrected}, with what a correction of {@code original} leaves as it is */
    protected F keeping(F original, F corrected) {
        return corrected;
    }

    /** Records facts, at least one; they are made when the version is seen to be right. */
    protected final Recorded record(By by, Supplier<List<F>> facts, S surroundings) {
        guardVersion(by);
        List<F> events = facts.get();
        Entries<F> candidate = entries.with(events);
        events.forEach(event -> check(event, candidate, surroundings));
        // What is wrong with the new fact itself tells more than what it does to an older one.
        List<Violation> violations = violations(candidate);
        if (!violations.isEmpty()) {
            Violation violation =
                    Collections.min(violations, Comparator.comparing(one -> one.entry() <= entries.last()));
            throw new Refusal(violation.code(), Map.of("entry", violation.entry()));
        }
        return commit(events, candidate, surroundings);
    }

    /** Records a fact in the place of an earlier entry. */
    protected final Recorded correct(By by, Replaces replaces, Supplier<F> fact, S surroundings) {
        guardVersion(by);
        F original = standing(replaces.entry());
        F corrected = correction(original, fact.get(), replaces);
        Entries<F> candidate = entries.with(List.of(corrected));
        check(corrected, candidate, surroundings);
        List<Violation> violations = violations(candidate);
        violations.stream()
                .filter(violation -> violation.entry() == entries.last() + 1)
                .findFirst()
                .ifPresent(violation -> {
                    throw new Refusal(violation.code(), Map.of("entry", replaces.entry()));
                });
        refuseWhenNeeded(violations);
        return commit(List.of(corrected), candidate, surroundings);
    }

    /** Takes an earlier entry back; {@code withdrawal} names it. */
    protected final Recorded withdraw(By by, F withdrawal, S surroundings) {
        guardVersion(by);
        guardWithdrawal(standing(((DatedEvent.Withdrawal) withdrawal).entry()));
        Entries<F> candidate = entries.with(List.of(withdrawal));
        refuseWhenNeeded(violations(candidate));
        return commit(List.of(withdrawal), candidate, surroundings);
    }

    /** @throws Refusal when {@code original} is an entry that cannot be taken back */
    protected void guardWithdrawal(F original) {}

    /** @throws Refusal when the file has changed since the screen on which the command rests */
    private void guardVersion(By by) {
        Long expected = by.expectedVersion();
        if (expected != null && expected != entries.last()) {
            throw new Refusal(STALE_VERSION, Map.of("currentVersion", entries.last()));
        }
    }

    private F standing(long entry) {
        if (entry < 0 || entry > entries.last()) {
            throw new Refusal(ENTRY_UNKNOWN, Map.of("entry", entry));
        }
        return entries.find(entry)
                .orElseThrow(() -> new Refusal(ENTRY_NOT_STANDING, Map.of("entry", entry)))
                .event();
    }

    @SuppressWarnings("unchecked") // a fact that replaces another is of its own kind
    private F correction(F original, F fact, Replaces replaces) {
        if (original.getClass() != fact.getClass()) {
            throw new Refusal(CORRECTION_OF_OTHER_KIND);
        }
        if (!subject.apply(original).equals(subject.apply(fact))) {
            throw new Refusal(CORRECTION_OF_OTHER_SUBJECT);
        }
        return (F) keeping(original, fact).replacing(replaces);
    }

    private static void refuseWhenNeeded(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Refusal.naming(
                    ENTRY_STILL_NEEDED,
                    violations.stream()
                            .map(Violation::entry)
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    private Recorded commit(List<F> events, Entries<F> candidate, S surroundings) {
        settle(candidate, surroundings);
        List<Long> numbers = LongStream.rangeClosed(entries.last() + 1, candidate.last())
                .boxed()
                .toList();
        // As it was judged, with all that was found out about it.
        entries = candidate;
        events.forEach(event -> apply(event));
        return new Recorded(numbers);
    }
}
