package nl.veerkracht.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.veerkracht.domain.programme.events.BudgetSet;
import nl.veerkracht.domain.programme.events.FunderKind;
import nl.veerkracht.domain.programme.events.FundingGranted;
import nl.veerkracht.domain.programme.events.ProgrammeEntryWithdrawn;
import nl.veerkracht.domain.programme.events.ProgrammeEvent;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.FactRecord;
import nl.veerkracht.domain.shared.facts.Violation;

/** Budgets and fundings in any order, corrected and withdrawn, as far as the rules let them: never is more granted than there is. */
class BudgetPropertiesTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("44444444-0000-4000-8000-000000000001");
    private static final LocalDate FIRST = LocalDate.of(2023, 5, 1);
    private static final int DAYS = 8;

    /** One attempt; numbers, so that a failing history shrinks to its core. */
    record Attempt(boolean budget, int day, int euros, int variant, int target) {

        ProgrammeEvent event() {
            LocalDate on = FIRST.plusDays(day);
            return budget
                    ? new BudgetSet(PROGRAMME, 2L * euros, on, null)
                    : new FundingGranted(PROGRAMME, "NPG", FunderKind.NPG, 1L + euros, on, null);
        }
    }

    /** A programme of which the rules are those of its money. */
    private static final class Money extends FactRecord<ProgrammeEvent, ProgrammeSurroundings> {

        Money(List<ProgrammeEvent> events) {
            super(ProgrammeEvent::programmeId);
            for (int number = 0; number < events.size(); number++) {
                on(events.get(number), number);
            }
        }

        List<Entries.Entry<? extends ProgrammeEvent>> standing() {
            return entries().all().toList();
        }

        boolean stands() {
            return violations(entries()).isEmpty();
        }

        @Override
        protected List<Violation> violations(Entries<ProgrammeEvent> candidate) {
            return BudgetRules.violations(candidate);
        }

        @Override
        protected void check(
                ProgrammeEvent event, Entries<ProgrammeEvent> candidate, ProgrammeSurroundings surroundings) {}
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 100))
                .as(Attempt::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = 500)
    void whatever_is_accepted_on_no_day_is_more_granted_than_the_budget_of_that_day(
            @ForAll("attempts") List<Attempt> attempts) {
        List<ProgrammeEvent> history = new ArrayList<>();
        for (Attempt attempt : attempts) {
            List<ProgrammeEvent> candidate = new ArrayList<>(history);
            candidate.add(attempted(attempt, history));
            if (new Money(candidate).stands()) {
                history = candidate;
            }
        }

        assertThat(holds(facts(history))).isTrue();
    }

    @Property(tries = 500)
    void what_a_plain_reading_of_all_days_finds_right_stands_in_any_order_and_nothing_else_does(
            @ForAll("attempts") List<Attempt> attempts, @ForAll Random random) {
        List<ProgrammeEvent> facts = new ArrayList<>();
        // Of two budgets of one day the one that was recorded last holds: which that is, is the order.
        attempts.stream()
                .map(Attempt::event)
                .filter(event -> !(event instanceof BudgetSet)
                        || facts.stream()
                                .noneMatch(other ->
                                        other instanceof BudgetSet && Objects.equals(other.validOn(), event.validOn())))
                .forEach(facts::add);
        Collections.shuffle(facts, random);

        assertThat(new Money(facts).stands()).isEqualTo(holds(facts));
    }

    private static ProgrammeEvent attempted(Attempt attempt, List<ProgrammeEvent> history) {
        ProgrammeEvent event = attempt.event();
        List<Entries.Entry<? extends ProgrammeEvent>> standing = new Money(history).standing();
        if (standing.isEmpty() || attempt.variant() < 5) {
            return event;
        }
        Entries.Entry<? extends ProgrammeEvent> target = standing.get(attempt.target() % standing.size());
        if (attempt.variant() == 9) {
            return new ProgrammeEntryWithdrawn(PROGRAMME, target.number(), CorrectionReason.OTHER);
        }
        return target.event().getClass() == event.getClass()
                ? event.replacing(new Replaces(target.number(), CorrectionReason.WRONG_DATE))
                : event;
    }

    /** @return what stands, by its dates */
    private static List<ProgrammeEvent> facts(List<ProgrammeEvent> history) {
        return new Money(history)
                .standing().stream()
                        .sorted(Entries.BY_DATE)
                        .<ProgrammeEvent>map(Entries.Entry::event)
                        .toList();
    }

    private static boolean holds(List<ProgrammeEvent> facts) {
        boolean granted = facts.stream().anyMatch(FundingGranted.class::isInstance);
        boolean budgeted = facts.stream().anyMatch(BudgetSet.class::isInstance);
        return (budgeted || !granted)
                && Stream.iterate(FIRST, day -> day.plusDays(1))
                        .limit(DAYS + 1)
                        .allMatch(day -> grantedBy(facts, day) <= budgetOn(facts, day));
    }

    private static long grantedBy(List<ProgrammeEvent> facts, LocalDate day) {
        return facts.stream()
                .filter(fact -> fact instanceof FundingGranted funding
                        && !funding.grantedOn().isAfter(day))
                .mapToLong(fact -> ((FundingGranted) fact).amountCents())
                .sum();
    }

    /** @return the budget of that day; before there is one, whatever was granted */
    private static long budgetOn(List<ProgrammeEvent> facts, LocalDate day) {
        long budget = Long.MAX_VALUE;
        LocalDate since = LocalDate.MIN;
        for (ProgrammeEvent fact : facts) {
            if (fact instanceof BudgetSet set
                    && !set.on().isAfter(day)
                    && !set.on().isBefore(since)) {
                budget = set.totalCents();
                since = set.on();
            }
        }
        return budget;
    }
}
