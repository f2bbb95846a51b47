package nl.veerkracht.domain.shared.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.RefusalCode;
import nl.veerkracht.domain.shared.Replaces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EntriesTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 15);

    private sealed interface Fact extends DatedEvent {}

    private record Came(String who, LocalDate on, @Nullable Replaces replaces) implements Fact {
        @Override
        public LocalDate validOn() {
            return on;
        }

        @Override
        public Came replacing(Replaces other) {
            return new Came(who, on, other);
        }
    }

    private record Went(String who, LocalDate on, @Nullable Replaces replaces) implements Fact {
        @Override
        public LocalDate validOn() {
            return on;
        }

        @Override
        public Went replacing(Replaces other) {
            return new Went(who, on, other);
        }
    }

    private record TakenBack(long entry) implements Fact, DatedEvent.Withdrawal {
        @Override
        public CorrectionReason reason() {
            return CorrectionReason.TYPING_ERROR;
        }

        @Override
        public TakenBack replacing(Replaces other) {
            return this;
        }
    }

    private enum Code implements RefusalCode {
        SEEN,
        CAME_TWICE,
        WENT_BEFORE
    }

    private static Object who(Fact fact) {
        return fact instanceof Came came ? came.who() : fact instanceof Went went ? went.who() : "nobody";
    }

    private static Came came(int day) {
        return new Came("Anna", MONDAY.plusDays(day), null);
    }

    private static Went went(int day) {
        return new Went("Anna", MONDAY.plusDays(day), null);
    }

    private static Entries<Fact> entries(Fact... facts) {
        return new Entries<Fact>(EntriesTest::who).with(List.of(facts));
    }

    /** Finds fault with every coming, and counts how often it is asked. */
    private static final class Asked implements Rule<Fact> {

        private int times;

        @Override
        public List<Violation> violations(Entries<Fact> entries) {
            times++;
            return entries.of(Came.class)
                    .map(entry -> new Violation(Code.SEEN, entry.number()))
                    .toList();
        }
    }

    private static List<Violation> seen(long... numbers) {
        List<Violation> seen = new ArrayList<>();
        for (long number : numbers) {
            seen.add(new Violation(Code.SEEN, number));
        }
        return seen;
    }

    @Test
    void a_rule_is_not_asked_again_when_a_fact_comes_of_a_kind_that_it_did_not_read() {
        Asked rule = new Asked();
        Entries<Fact> before = entries(came(0));
        assertThat(before.violations(List.of(rule))).isEqualTo(seen(0));
        assertThat(before.with(List.of(went(1))).violations(List.of(rule))).isEqualTo(seen(0));
        assertThat(rule.times).isEqualTo(1);
    }

    @Test
    void a_rule_is_asked_again_when_a_fact_comes_of_a_kind_that_it_read() {
        Asked rule = new Asked();
        Entries<Fact> before = entries(came(0));
        before.violations(List.of(rule));
        assertThat(before.with(List.of(came(1))).violations(List.of(rule))).isEqualTo(seen(0, 1));
        assertThat(before.violations(List.of(rule))).isEqualTo(seen(0));
        assertThat(rule.times).isEqualTo(2);
    }

    @Test
    void a_rule_is_asked_again_when_what_it_read_is_corrected_or_withdrawn() {
        Asked rule = new Asked();
        Entries<Fact> before = entries(came(0));
        before.violations(List.of(rule));
        Fact corrected = came(3).replacing(new Replaces(0, CorrectionReason.WRONG_DATE));
        assertThat(before.with(List.of(corrected)).violations(List.of(rule))).isEqualTo(seen(1));
        assertThat(before.with(List.of(new TakenBack(0))).violations(List.of(rule)))
                .isEmpty();
        assertThat(rule.times).isEqualTo(3);
    }

    @Test
    void what_is_read_by_way_of_another_view_counts_as_read() {
        Function<Entries<Fact>, Long> howMany =
                entries -> entries.of(Came.class).count();
        Function<Entries<Fact>, String> told = entries -> entries.view(howMany) + " came";
        Entries<Fact> before = entries(came(0));
        before.view(howMany);
        assertThat(before.view(told)).isEqualTo("1 came");
        assertThat(before.with(List.of(came(1))).view(told)).isEqualTo("2 came");
    }

    @Test
    void who_read_all_is_asked_again_whatever_comes() {
        Function<Entries<Fact>, Long> howMany = entries -> entries.all().count();
        Entries<Fact> before = entries(came(0));
        assertThat(before.view(howMany)).isEqualTo(1);
        assertThat(before.with(List.of(went(1))).view(howMany)).isEqualTo(2);
    }

    @Test
    void what_is_taken_in_is_asked_about_anew() {
        Asked rule = new Asked();
        Entries<Fact> entries = entries(came(0));
        entries.violations(List.of(rule));
        entries.add(1, came(1));
        assertThat(entries.violations(List.of(rule))).isEqualTo(seen(0, 1));
    }

    private static List<Violation> cameTwice(Entries<Fact> entries) {
        return entries.spells(Came.class, Went.class).beganTwice().stream()
                .map(entry -> new Violation(Code.CAME_TWICE, entry.number()))
                .toList();
    }

    private static List<Violation> wentBefore(Entries<Fact> entries) {
        return entries.list(Went.class).stream()
                .filter(went ->
                        entries.of(Came.class).noneMatch(came -> came.on().isBefore(went.on())))
                .map(went -> new Violation(Code.WENT_BEFORE, went.number()))
                .toList();
    }

    private static final List<Rule<Fact>> RULES = List.of(EntriesTest::cameTwice, EntriesTest::wentBefore);

    @Test
    void whatever_is_remembered_the_rules_say_what_they_say_of_entries_that_nobody_asked_about() {
        Random random = new Random(7);
        for (int file = 0; file < 200; file++) {
            Entries<Fact> remembering = entries();
            Entries<Fact> plain = entries();
            for (int number = 0; number < 25; number++) {
                Fact fact = drawn(random, number);
                remembering = remembering.with(List.of(fact));
                plain.add(number, fact);
                assertThat(remembering.violations(RULES)).isEqualTo(plain.violations(RULES));
            }
        }
    }

    private static Fact drawn(Random random, int number) {
        int kind = random.nextInt(6);
        Fact fact = random.nextBoolean() ? came(random.nextInt(9)) : went(random.nextInt(9));
        if (kind > 1 || number == 0) {
            return fact;
        }
        int earlier = random.nextInt(number);
        return kind == 0
                ? new TakenBack(earlier)
                : (Fact) fact.replacing(new Replaces(earlier, CorrectionReason.WRONG_DATE));
    }
}
