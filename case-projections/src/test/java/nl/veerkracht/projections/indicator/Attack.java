package nl.veerkracht.projections.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.projections.indicator.Publication.Cell;
import nl.veerkracht.projections.indicator.Publication.Scope;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * What linear programming finds out of all that was ever published about an indicator, edition after edition: how much can that be which
 * was held back, as far as the rest tells? Who attacks knows how the set is made and how its figures hang together: of each quarter
 * there is what was told of it, alone or with others, and of each edition what came late since the one before. They do not use that
 * figures are whole.
 */
final class Attack {

    private static final double TOLERANCE = 1e-6;
    private static final int MOST = 1_000;

    private final List<List<Cell>> editions;
    private final Kind kind;
    private final boolean toDateIsAllThatIsKnown;

    /** What is known of amounts above the line. */
    enum Kind {
        /** as many as below it */
        COUNTED,
        /** the same, of households that can be in several figures at once */
        OVERLAPPING,
        /** no more than below it */
        SHARE,
        /** up to a hundred for each below it, above or below zero */
        SIGNED
    }

    private final List<Cell> heldBack = new ArrayList<>();
    private final List<String> late = new ArrayList<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final List<Relation> relations = new ArrayList<>();

    /** What is known of a sum of unknown amounts. */
    private record Relation(double least, double most, Map<String, Double> times) {}

    /** @param toDateIsAllThatIsKnown whether each edition tells to date whatever was known at its moment */
    Attack(List<List<Cell>> editions, Kind kind, boolean toDateIsAllThatIsKnown) {
        this.editions = editions;
        this.kind = kind;
        this.toDateIsAllThatIsKnown = toDateIsAllThatIsKnown;
        build();
    }

    /** Fails when anything that was held back cannot be nothing any more, or not the threshold. */
    void findsNothing() {
        for (Cell cell : heldBack) {
            canBeAnything(name(cell), together(cell));
        }
        for (String each : kind == Kind.OVERLAPPING ? List.<String>of() : late) {
            if (bound("D " + each, false) < PublishingProgramme.THRESHOLD - TOLERANCE) {
                canBeAnything(each, Double.NaN);
            }
        }
    }

    /** How much it can be at most above the line, together with all that is held back with it; not a number when that is not told. */
    private double together(Cell cell) {
        if (cell.scope() == Scope.QUARTER) {
            return published(Scope.RUN)
                    .filter(run -> holds(run.period(), cell.period()))
                    .findFirst()
                    .map(run -> (double) run.figure().numerator())
                    .orElse(Double.NaN);
        }
        double rest = published(Scope.YEAR)
                .filter(year -> year.period().equals(cell.period()))
                .findFirst()
                .orElseThrow()
                .figure()
                .numerator();
        if (cell.split() != Split.POLICY_TASK) {
            rest -= published(Scope.PART)
                    .filter(part ->
                            part.split() == cell.split() && part.period().equals(cell.period()))
                    .mapToLong(part -> part.figure().numerator())
                    .sum();
        }
        return rest;
    }

    private void canBeAnything(String name, double together) {
        assertThat(bound("D " + name, false)).as("least of %s", name).isLessThanOrEqualTo(TOLERANCE);
        assertThat(bound("D " + name, true))
                .as("most of %s", name)
                .isGreaterThanOrEqualTo(PublishingProgramme.THRESHOLD - TOLERANCE);
        if (isCount()) {
            return;
        }
        double least = kind == Kind.SIGNED ? -PublishingProgramme.THRESHOLD : 0;
        double most = kind == Kind.SHARE && together < PublishingProgramme.THRESHOLD
                ? together
                : PublishingProgramme.THRESHOLD;
        assertThat(bound("N " + name, false)).as("least above %s", name).isLessThanOrEqualTo(least + TOLERANCE);
        if (kind == Kind.SIGNED || !Double.isNaN(together)) {
            assertThat(bound("N " + name, true)).as("most above %s", name).isGreaterThanOrEqualTo(most - TOLERANCE);
        }
    }

    private Stream<Cell> published(Scope scope) {
        return editions.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.scope() == scope && !cell.isHeldBack())
                .distinct();
    }

    private static boolean holds(Period whole, Period part) {
        return !part.fromDate().isBefore(whole.fromDate()) && !part.untilDate().isAfter(whole.untilDate());
    }

    private static String name(Cell cell) {
        return cell.split() == null ? cell.period().toString() : cell.period() + " " + cell.split() + " " + cell.name();
    }

    /** Whatever is unknown, and all that is known of it. */
    private void build() {
        Map<String, Cell> ever = new LinkedHashMap<>();
        for (List<Cell> edition : editions) {
            edition.stream()
                    .filter(cell -> cell.scope() == Scope.QUARTER || cell.scope() == Scope.PART)
                    .forEach(cell -> ever.merge(name(cell), cell, (one, other) -> one.isHeldBack() ? other : one));
        }
        ever.values().forEach(cell -> {
            amount(name(cell));
            if (cell.isHeldBack()) {
                heldBack.add(cell);
            } else {
                told(List.of(name(cell)), cell.figure());
            }
        });
        published(Scope.RUN).forEach(run -> told(within(ever, run.period()), run.figure()));
        published(Scope.YEAR).forEach(year -> taken(ever, year));
        Cell before = null;
        for (int number = 0; number < editions.size(); number++) {
            Optional<Cell> toDate = editions.get(number).stream()
                    .filter(cell -> cell.scope() == Scope.TO_DATE)
                    .findFirst();
            if (toDate.isPresent()) {
                toDate(ever, before, toDate.get(), "late " + number);
                before = toDate.get();
            }
        }
    }

    private void toDate(Map<String, Cell> ever, @Nullable Cell before, Cell toDate, String came) {
        List<String> all = new ArrayList<>(within(ever, toDate.period()));
        if (before != null) {
            amount(came);
            late.add(came);
            all.addAll(late);
        }
        if (before == null || toDateIsAllThatIsKnown || kind == Kind.OVERLAPPING || tellsMore(toDate, before)) {
            told(all, toDate.figure());
        }
    }

    /** Whether what is told to date is more, or less, than before, with what was told since of quarters. */
    private boolean tellsMore(Cell toDate, Cell before) {
        return sum(toDate, before, Figure::subjects) != 0 || sum(toDate, before, Figure::numerator) != 0;
    }

    private long sum(Cell toDate, Cell before, ToLongFunction<Figure> of) {
        long more = of.applyAsLong(toDate.figure()) - of.applyAsLong(before.figure());
        Map<Period, Long> since = new LinkedHashMap<>();
        for (Scope scope : List.of(Scope.QUARTER, Scope.RUN)) {
            published(scope)
                    .filter(run -> holds(toDate.period(), run.period()) && !holds(before.period(), run.period()))
                    .forEach(run -> since.put(run.period(), of.applyAsLong(run.figure())));
        }
        return more - since.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<String> within(Map<String, Cell> ever, Period period) {
        return ever.values().stream()
                .filter(cell -> cell.scope() == Scope.QUARTER && holds(period, cell.period()))
                .map(Attack::name)
                .toList();
    }

    private void taken(Map<String, Cell> ever, Cell year) {
        told(within(ever, year.period()), year.figure());
        for (Split split : PublishingProgramme.NAMES.keySet()) {
            List<String> parts = ever.values().stream()
                    .filter(cell -> cell.split() == split && cell.period().equals(year.period()))
                    .map(Attack::name)
                    .toList();
            if (split != Split.POLICY_TASK) {
                told(parts, year.figure());
            } else {
                covered("D ", parts, below(year.figure()));
                if (kind == Kind.SHARE) {
                    covered("N ", parts, year.figure().numerator());
                }
            }
        }
    }

    private boolean isCount() {
        return kind == Kind.COUNTED || kind == Kind.OVERLAPPING;
    }

    /** Below the line there is no less than nothing; above it what the kind says. */
    private void amount(String name) {
        String below = "D " + name;
        String above = "N " + name;
        unknown.add(below);
        relations.add(new Relation(0, MOST, Map.of(below, 1.0)));
        if (!isCount()) {
            double each = kind == Kind.SHARE ? 1 : 100;
            unknown.add(above);
            relations.add(new Relation(0, 2 * each * MOST, Map.of(below, each, above, -1.0)));
            relations.add(new Relation(
                    0, 2 * each * MOST, kind == Kind.SHARE ? Map.of(above, 1.0) : Map.of(below, each, above, 1.0)));
        }
    }

    /** These add up to what was published. */
    private void told(List<String> names, Figure figure) {
        if (kind == Kind.OVERLAPPING) {
            covered("D ", names, below(figure));
        } else {
            relations.add(sum("D ", names, below(figure), below(figure)));
            if (!isCount()) {
                relations.add(sum("N ", names, figure.numerator(), figure.numerator()));
            }
        }
    }

    private int below(Figure figure) {
        return kind == Kind.OVERLAPPING ? figure.households() : figure.subjects();
    }

    private static Relation sum(String prefix, List<String> names, double least, double most) {
        Map<String, Double> times = new LinkedHashMap<>();
        names.forEach(name -> times.put(prefix + name, 1.0));
        return new Relation(least, most, times);
    }

    /** These may overlap: together they are no less than the whole, and each is no more. */
    private void covered(String prefix, List<String> names, long whole) {
        relations.add(sum(prefix, names, whole, (double) MOST * MOST));
        names.forEach(name -> relations.add(sum(prefix, List.of(name), 0, whole)));
    }

    /** How small, or how large, something can be at most. */
    private double bound(String name, boolean most) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<String, Variable> variables = new LinkedHashMap<>();
        unknown.forEach(each -> variables.put(
                each,
                model.addVariable(each)
                        .lower(each.startsWith("D ") ? 0 : -100.0 * MOST)
                        .upper(100.0 * MOST)));
        for (Relation relation : relations) {
            Expression sum = model.addExpression().lower(relation.least()).upper(relation.most());
            relation.times().forEach((each, times) -> sum.set(variables.get(each), times));
        }
        variables.get(name).weight(1);
        Optimisation.Result result = most ? model.maximise() : model.minimise();
        assertThat(result.getState().isOptimal()).as("the truth is feasible").isTrue();
        return result.doubleValue(model.indexOf(variables.get(name)));
    }
}
