package nl.veerkracht.projections.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.projections.indicator.Publication.Cell;
import nl.veerkracht.projections.indicator.Publication.Scope;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Attacks everything that was ever published about an indicator at once, edition after edition, by linear programming: what can a figure be that was held back, as far
 * as the others tell? Who attacks knows how the set is made, that nothing is negative, and how its figures hang together; that figures
 * are whole they do not use.
 */
class PublicationAttackTest {

    private static final int THRESHOLD = 5;
    private static final double TOLERANCE = 1e-6;
    private static final List<Period> QUARTERS = IntStream.range(0, 10)
            .mapToObj(number -> LocalDate.of(2024, 1, 1).plusMonths(3L * number))
            .map(first -> new Period(first, first.plusMonths(3)))
            .toList();
    private static final Map<Split, List<String>> NAMES = Map.of(
            Split.NEIGHBOURHOOD, List.of("WK195201", "WK195202", "WK195203", "WK195204"),
            Split.TARGET_GROUP, List.of("COMPLEX_YOUTH_CARE", "OGGZ"),
            Split.POLICY_TASK, List.of("1", "2", "3"));
    private static final Indicator REACH =
            Indicators.find("households-reached", 1).orElseThrow();
    private static final Indicator APPLICATIONS =
            Indicators.find("conference-applications", 1).orElseThrow();

    /** Programmes from nearly empty to full, most of them with few households in each part. */
    @Provide
    Arbitrary<List<HouseholdContributions>> programmes() {
        Arbitrary<Integer> part = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.just(1)),
                Tuple.of(1, Arbitraries.integers().between(2, 3)));
        Arbitrary<HouseholdContributions> household = Combinators.combine(
                        part,
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(Set.of(1), Set.of(1, 2), Set.of(2, 3), Set.of(3)),
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.integers().between(0, 900).list().ofMaxSize(3))
                .as(PublicationAttackTest::household);
        return Arbitraries.oneOf(
                        household.list().ofMaxSize(40),
                        household.list().ofMinSize(60).ofMaxSize(160))
                .map(PublicationAttackTest::numbered);
    }

    private static HouseholdContributions household(
            int neighbourhood, int group, Set<Integer> tasks, int day, List<Integer> conferences) {
        LocalDate enrolled = LocalDate.of(2024, 1, 1).plusDays(day);
        return new HouseholdContributions(
                new HouseholdId("00000000-0000-4000-8000-000000000000"),
                NAMES.get(Split.NEIGHBOURHOOD).get(neighbourhood),
                group == 0 ? TargetGroup.COMPLEX_YOUTH_CARE : TargetGroup.OGGZ,
                tasks,
                Map.of(
                        REACH.code(),
                        List.of(Contribution.one(enrolled, "household")),
                        APPLICATIONS.code(),
                        conferences.stream()
                                .map(late -> Contribution.one(
                                        LocalDate.of(2024, 1, 1).plusDays(late), "conference"))
                                .toList()));
    }

    /** Each household is another one, and so is each of its conferences. */
    private static List<HouseholdContributions> numbered(List<HouseholdContributions> households) {
        List<HouseholdContributions> all = new ArrayList<>();
        for (HouseholdContributions one : households) {
            String id = "00000000-0000-4000-8000-%012d".formatted(all.size());
            Map<String, List<Contribution>> contributions = new LinkedHashMap<>();
            one.contributions()
                    .forEach((code, parts) -> contributions.put(
                            code,
                            IntStream.range(0, parts.size())
                                    .mapToObj(number ->
                                            Contribution.one(parts.get(number).on(), id + code + number))
                                    .toList()));
            all.add(new HouseholdContributions(
                    new HouseholdId(id), one.neighbourhood(), one.targetGroup(), one.policyTasks(), contributions));
        }
        return all;
    }

    /** Every household is reached on one day: quarters and years, neighbourhoods and target groups add up. */
    @Property(tries = 60)
    void what_is_held_back_of_households_reached_can_be_anything(
            @ForAll("programmes") List<HouseholdContributions> households) {
        attack(editions(REACH, households), true);
    }

    /** A household can ask for several conferences: of households the parts cover the whole and may overlap. */
    @Property(tries = 60)
    void what_is_held_back_of_households_with_conferences_can_be_anything(
            @ForAll("programmes") List<HouseholdContributions> households) {
        attack(editions(APPLICATIONS, households), false);
    }

    @Property(tries = 60)
    void no_figure_is_published_that_rests_on_few(@ForAll("programmes") List<HouseholdContributions> households) {
        for (Indicator indicator : List.of(REACH, APPLICATIONS)) {
            assertThat(editions(indicator, households))
                    .filteredOn(cell -> !cell.isHeldBack())
                    .allSatisfy(cell -> assertThat(cell.figure().households()).isGreaterThanOrEqualTo(THRESHOLD));
        }
    }

    /** All figures of all editions, as after each quarter. */
    private static Set<Cell> editions(Indicator indicator, List<HouseholdContributions> households) {
        Set<Cell> cells = new LinkedHashSet<>();
        for (int closed = 1; closed <= QUARTERS.size(); closed++) {
            cells.addAll(Publication.of(indicator, households, QUARTERS.subList(0, closed), NAMES, THRESHOLD));
        }
        return cells;
    }

    private static void attack(Set<Cell> cells, boolean addUp) {
        for (Cell target : cells) {
            if (target.isHeldBack()) {
                assertThat(bound(cells, target, addUp, false))
                        .as("least of %s", target)
                        .isLessThanOrEqualTo(TOLERANCE);
                assertThat(bound(cells, target, addUp, true))
                        .as("most of %s", target)
                        .isGreaterThanOrEqualTo(THRESHOLD - TOLERANCE);
            }
        }
    }

    /** How small, or how large, a figure that was held back can be at most. */
    private static double bound(Set<Cell> cells, Cell target, boolean addUp, boolean most) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<String, Variable> unknown = new LinkedHashMap<>();
        for (Cell cell : cells) {
            Variable variable = unknown.computeIfAbsent(
                    name(cell), name -> model.addVariable(name).lower(0).upper(1_000));
            if (!cell.isHeldBack()) {
                variable.level(cell.figure().households());
            }
        }
        for (Cell whole : cells) {
            if (whole.split() == null && whole.scope() != Scope.QUARTER) {
                relate(model, unknown, whole, quarters(cells, whole), !addUp);
            }
            if (whole.scope() == Scope.YEAR) {
                for (Split split : NAMES.keySet()) {
                    relate(model, unknown, whole, parts(cells, whole, split), !addUp || split == Split.POLICY_TASK);
                }
            }
        }
        unknown.get(name(target)).weight(1);
        Optimisation.Result result = most ? model.maximise() : model.minimise();
        assertThat(result.getState().isFeasible()).as("the truth is feasible").isTrue();
        return result.doubleValue(model.indexOf(unknown.get(name(target))));
    }

    /** The parts add up to the whole; where they overlap they cover it, and none is larger. */
    private static void relate(
            ExpressionsBasedModel model, Map<String, Variable> unknown, Cell whole, List<Cell> parts, boolean overlap) {
        if (name(parts.get(0)).equals(name(whole))) {
            // The programme to date, while it has one quarter or one year.
            return;
        }
        Expression sum = model.addExpression(name(whole) + " of " + name(parts.get(0)))
                .lower(0)
                .set(unknown.get(name(whole)), -1);
        if (!overlap) {
            sum.upper(0);
        }
        for (Cell part : parts) {
            sum.set(unknown.get(name(part)), 1);
            if (overlap) {
                model.addExpression(name(part) + " in " + name(whole))
                        .upper(0)
                        .set(unknown.get(name(part)), 1)
                        .set(unknown.get(name(whole)), -1);
            }
        }
    }

    private static List<Cell> quarters(Set<Cell> cells, Cell whole) {
        return once(cells.stream()
                .filter(cell -> cell.scope() == Scope.QUARTER)
                .filter(cell -> !cell.period()
                                .fromDate()
                                .isBefore(whole.period().fromDate())
                        && !cell.period().untilDate().isAfter(whole.period().untilDate())));
    }

    private static List<Cell> parts(Set<Cell> cells, Cell year, Split split) {
        return once(cells.stream()
                .filter(cell -> cell.split() == split && cell.period().equals(year.period())));
    }

    /** A figure of several editions is one. */
    private static List<Cell> once(Stream<Cell> cells) {
        Map<String, Cell> byName = new LinkedHashMap<>();
        cells.forEach(cell -> byName.putIfAbsent(name(cell), cell));
        return List.copyOf(byName.values());
    }

    private static String name(Cell cell) {
        return cell.split() == null ? cell.period().toString() : cell.period() + " " + cell.split() + " " + cell.name();
    }
}
