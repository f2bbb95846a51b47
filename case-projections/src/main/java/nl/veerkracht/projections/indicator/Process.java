package nl.veerkracht.projections.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.projections.indicator.Contribution.Source;
import nl.veerkracht.projections.indicator.IndicatorPart.Change;
import nl.veerkracht.projections.worklist.Obligation;
import nl.veerkracht.projections.worklist.TermCode;

/** How the work itself goes: terms that are kept, entries that had to be corrected. */
final class Process {

    private Process() {}

    /** Of each term that ended, whether what was to be done was done by its last day. */
    static Stream<Contribution> termsKept(Participation household) {
        return household.worklist().endedTerms().stream()
                .filter(obligation -> household.holds(obligation.since()))
                .map(obligation -> kept(household, obligation));
    }

    private static Contribution kept(Participation household, Obligation obligation) {
        LocalDate due = Objects.requireNonNull(obligation.dueOn());
        LocalDate done = obligation.doneOn();
        return Contribution.whether(
                        done != null && !done.isAfter(due),
                        due,
                        obligation.id().value(),
                        new Source(
                                streamOf(household, obligation),
                                obligation.key().entry()))
                .in(obligation.key().kind().name());
    }

    private static String streamOf(Participation household, Obligation obligation) {
        if (obligation.plan() != null) {
            return obligation.plan();
        }
        return obligation.term() == TermCode.EARLY_REVIEW
                ? AgendaId.of(household.householdId()).value()
                : household.householdId().value();
    }

    /** Of the entries of each day, how many corrected or withdrew another one, with the reason. */
    static Stream<Contribution> corrections(Participation household) {
        List<Contribution> all = new ArrayList<>();
        household.parts().forEach(part -> all.addAll(corrections(household, part)));
        return all.stream()
                .filter(contribution ->
                        household.holds(contribution.on()) && !contribution.on().isAfter(household.day()));
    }

    private static List<Contribution> corrections(Participation household, IndicatorPart part) {
        Map<LocalDate, List<Long>> plain = new TreeMap<>();
        Map<Long, Change> changes = new HashMap<>();
        part.changes().forEach(change -> changes.put(change.number(), change));
        List<Contribution> all = new ArrayList<>();
        for (long number = 0; number < part.moments().size(); number++) {
            LocalDate on = household.dayOf(part.moments().get((int) number));
            Change change = changes.get(number);
            if (change == null) {
                plain.computeIfAbsent(on, day -> new ArrayList<>()).add(number);
            } else {
                all.add(Contribution.whether(
                                true,
                                on,
                                part.stream() + "/" + number,
                                new Source(part.stream(), change.of()),
                                new Source(part.stream(), number))
                        .in(change.reason().name()));
            }
        }
        plain.forEach((on, numbers) -> all.add(Contribution.value(
                0,
                numbers.size(),
                on,
                part.stream() + "/"
                        + numbers.stream().min(Comparator.naturalOrder()).orElseThrow(),
                numbers.stream()
                        .map(number -> new Source(part.stream(), number))
                        .toList())));
        return all;
    }
}
