package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Cares.*;
import static nl.veerkracht.domain.household.Households.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.FactRecord;
import nl.veerkracht.domain.shared.facts.Violation;

/** Random histories of one care arrangement: back-dated, agreed ahead, corrected and withdrawn, as far as the rules let them. */
class CarePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 5, 1);
    private static final int DAYS = 40;

    /** One attempt; numbers, so that a failing history shrinks to its core. */
    record Attempt(int kind, int day, int volume, int variant, int target) {

        HouseholdEvent event() {
            LocalDate on = FIRST.plusDays(day);
            return switch (kind) {
                case 0, 1 -> started(on, variant < 3 ? on.plusDays(volume) : null);
                case 2, 3, 4 -> reduced(9, volume, on);
                case 5, 6 -> increased(9, volume, on);
                default -> careEnded(9, on);
            };
        }
    }

    /** A file of which the rules are the care rules. */
    private static final class CareFile extends FactRecord<HouseholdEvent, Surroundings> {

        CareFile(List<HouseholdEvent> events) {
            super(Corrections::subject);
            for (int number = 0; number < events.size(); number++) {
                on(events.get(number), number);
            }
        }

        Entries<HouseholdEvent> standing() {
            return entries();
        }

        boolean stands() {
            return violations(entries()).isEmpty();
        }

        OptionalInt volumeOn(LocalDate date) {
            return CareCourse.all(entries())
                    .findFirst()
                    .map(course -> course.volumeOn(date))
                    .orElse(OptionalInt.empty());
        }

        @Override
        protected List<Violation> violations(Entries<HouseholdEvent> candidate) {
            return CareRules.violations(candidate);
        }

        @Override
        protected void check(HouseholdEvent event, Entries<HouseholdEvent> candidate, Surroundings surroundings) {}
    }

    @Provide
    Arbitrary<List<HouseholdEvent>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        // few days, so that many facts share one
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 100))
                .as(Attempt::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60)
                .map(CarePropertiesTest::accepted);
    }

    private static List<HouseholdEvent> accepted(List<Attempt> attempts) {
        List<HouseholdEvent> history = new ArrayList<>(List.of(started(FIRST.plusDays(3))));
        for (Attempt attempt : attempts) {
            List<HouseholdEvent> candidate = new ArrayList<>(history);
            candidate.add(attempted(attempt, history));
            if (new CareFile(candidate).stands()) {
                history = candidate;
            }
        }
        return history;
    }

    private static HouseholdEvent attempted(Attempt attempt, List<HouseholdEvent> history) {
        HouseholdEvent event = attempt.event();
        List<Entries.Entry<? extends HouseholdEvent>> standing =
                new CareFile(history).standing().all().toList();
        long target = standing.isEmpty()
                ? -1
                : standing.get(attempt.target() % standing.size()).number();
        if (attempt.variant() == 9 && target >= 0) {
            return new EntryWithdrawn(HOUSEHOLD, target, CorrectionReason.OTHER);
        }
        boolean corrects = attempt.variant() >= 6
                && target >= 0
                && history.get((int) target).getClass() == event.getClass();
        return corrects ? event.replacing(new Replaces(target, CorrectionReason.WRONG_DATE)) : event;
    }

    @Property(tries = 300)
    void the_volume_on_a_day_is_what_a_plain_reading_of_all_facts_says(
            @ForAll("histories") List<HouseholdEvent> history) {
        CareFile file = new CareFile(history);
        days().forEach(day -> assertThat(file.volumeOn(day)).as("on %s", day).isEqualTo(readPlainly(history, day)));
    }

    @Property(tries = 300)
    void the_order_of_entering_does_not_matter(
            @ForAll("histories") List<HouseholdEvent> history, @ForAll Random random) {
        CareFile file = new CareFile(history);
        List<HouseholdEvent> facts = file.standing()
                .all()
                .sorted(Entries.BY_DATE)
                .<HouseholdEvent>map(entry -> asIfRightAtOnce(entry.event()))
                .toList();
        CareFile other = new CareFile(inAnotherOrder(facts, random));

        assertThat(other.stands()).isTrue();
        days().forEach(day -> assertThat(other.volumeOn(day)).as("on %s", day).isEqualTo(file.volumeOn(day)));
    }

    @Property(tries = 300)
    void less_is_less_and_more_is_more_than_what_stood_just_before(@ForAll("histories") List<HouseholdEvent> history) {
        OptionalInt before = OptionalInt.empty();
        for (HouseholdEvent fact : inForce(history)) {
            if (fact instanceof ProfessionalCareReduced reduced) {
                assertThat(reduced.toVolume()).isPositive().isLessThan(before.orElseThrow());
            } else if (fact instanceof ProfessionalCareIncreased increased) {
                assertThat(increased.toVolume()).isGreaterThan(before.orElseThrow());
            }
            before = OptionalInt.of(((CareEvent) fact).volumeThen());
        }
    }

    private static Stream<LocalDate> days() {
        return IntStream.rangeClosed(-1, DAYS + 10).mapToObj(FIRST::plusDays);
    }

    private static OptionalInt readPlainly(List<HouseholdEvent> history, LocalDate day) {
        int volume = 0;
        for (HouseholdEvent fact : inForce(history)) {
            boolean came = !fact.validOn().isAfter(day);
            if (came) {
                volume = ((CareEvent) fact).volumeThen();
            }
            if (came
                    && fact instanceof ProfessionalCareStarted start
                    && start.untilDate() != null
                    && !start.untilDate().isAfter(day)) {
                return OptionalInt.empty();
            }
        }
        return volume == 0 ? OptionalInt.empty() : OptionalInt.of(volume);
    }

    /** What stands, by date; a correction where the first of its chain stood, and a start before what it makes possible. */
    private static List<HouseholdEvent> inForce(List<HouseholdEvent> history) {
        TreeMap<Integer, HouseholdEvent> standing = new TreeMap<>();
        int[] place = new int[history.size()];
        for (int number = 0; number < history.size(); number++) {
            HouseholdEvent event = history.get(number);
            place[number] = number;
            if (event instanceof EntryWithdrawn withdrawn) {
                standing.remove(place[(int) withdrawn.entry()]);
            } else {
                if (event.replaces() != null) {
                    place[number] = place[(int) event.replaces().entry()];
                }
                standing.put(place[number], event);
            }
        }
        return Stream.concat(
                        standing.values().stream().filter(ProfessionalCareStarted.class::isInstance),
                        standing.values().stream()
                                .filter(event -> !(event instanceof ProfessionalCareStarted))
                                .sorted(Comparator.comparing(HouseholdEvent::validOn)))
                .toList();
    }

    /** The other file has none of the entries that were corrected. */
    private static HouseholdEvent asIfRightAtOnce(HouseholdEvent event) {
        return event.replacing(new Replaces(Integer.MAX_VALUE, CorrectionReason.OTHER));
    }

    /** Another order in which facts of one day keep theirs: among those, what was said last holds. */
    private static List<HouseholdEvent> inAnotherOrder(List<HouseholdEvent> facts, Random random) {
        List<LocalDate> order = new ArrayList<>(
                facts.stream().map(HouseholdEvent::validOn).distinct().toList());
        Collections.shuffle(order, random);
        return order.stream()
                .flatMap(day -> facts.stream().filter(fact -> day.equals(fact.validOn())))
                .toList();
    }
}
