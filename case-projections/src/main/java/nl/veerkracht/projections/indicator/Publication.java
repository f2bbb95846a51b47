package nl.veerkracht.projections.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.projections.indicator.Figure.Part;
import org.jspecify.annotations.Nullable;

/**
 * What is published of an indicator to who may not see everything: a fixed set of figures, without those that rest on few, and without
 * as many others as keep these from being derived, also from what was published earlier and will be later (ADR-0022, ADR-0024).
 *
 * <p>It is played step by step, as the programme published. Closed quarters are published in runs, in the order of time: a quarter by
 * itself when its figure rests on enough, else together with those that follow, as soon as they rest together on enough. What was
 * published of a run stands. When a year is closed, what its complete runs hold is added up, and taken apart by neighbourhood, by target
 * group and by policy task, one at a time; a run that is not complete then goes to the next year. Of such parts, those that rest on few
 * are held back, and with them the smallest others, until what is held back rests together on enough.
 *
 * <p>What is published to date is what was published to date before, and the runs that were complete since. What was recorded late,
 * corrected or withdrawn comes with it as soon as that concerns enough households at once. So whatever is published is a sum of runs
 * and of such changes, each of which rests on enough.
 */
public final class Publication {

    private final Indicator indicator;
    private final List<Run> runs = new ArrayList<>();
    private final List<Year> years = new ArrayList<>();
    private final List<Cell> toDate = new ArrayList<>();
    private List<Period> closed = List.of();
    private List<List<Part>> told = List.of();
    private int runsTold;
    private int runsInYears;

    /** @param indicator of which nothing was published yet */
    public Publication(Indicator indicator) {
        this.indicator = indicator;
    }

    /** What a figure of the set is about. */
    public enum Scope {
        /** the programme, from its first day on */
        TO_DATE,
        /** a closed year, as far as its runs were complete */
        YEAR,
        /** a part of such a year */
        PART,
        /** several quarters that are only published together */
        RUN,
        /** a closed quarter */
        QUARTER
    }

    /**
     * One figure of the set.
     *
     * @param period of which days contributions count
     * @param split by what its year is taken apart; null for whatever is no {@link Scope#PART}
     * @param name the part of that split; null where there is none
     * @param publishedAt when it was published, and as known when it is; null when it is held back
     * @param figure the figure; null when it is held back
     */
    public record Cell(
            Scope scope,
            Period period,
            @Nullable Split split,
            @Nullable String name,
            @Nullable Instant publishedAt,
            @Nullable Figure figure) {

        /** @return whether it rests on few, or has to protect one that does */
        public boolean isHeldBack() {
            return figure == null;
        }

        private Cell heldBack() {
            return new Cell(scope, period, split, name, null, null);
        }
    }

    /**
     * A moment at which a programme published: it closed a period, or published what came late.
     *
     * @param at the moment
     * @param closed the quarters that were closed by then, in order, without a gap
     * @param households what each contributes on the last day of these, as known at the moment
     * @param names of each split all parts that there can be: which of them are empty is as much a secret as which hold few
     * @param threshold on how many a figure rests at least that is published
     */
    public record Step(
            Instant at,
            List<Period> closed,
            Collection<HouseholdContributions> households,
            Map<Split, ? extends Collection<String>> names,
            int threshold) {

        public Step {
            closed = List.copyOf(closed);
        }
    }

    /** Quarters that were published together, and what was told of them. */
    private record Run(Instant at, List<Period> quarters, Figures figures) {

        LocalDate end() {
            return Publication.end(quarters.get(quarters.size() - 1));
        }

        List<Part> parts() {
            return figures.parts(null, null);
        }
    }

    /** What was published when a year was closed. */
    private record Year(Instant at, LocalDate closing, List<Cell> cells) {}

    /** Publishes what there is to publish at the next moment; nothing of what the product does not record. */
    public void publish(Step step) {
        if (indicator.isRecorded() && !step.closed().isEmpty()) {
            List<Period> before = closed;
            closed = step.closed();
            complete(step);
            closed.stream()
                    .skip(before.size())
                    .map(Publication::end)
                    .filter(closing -> closing.getDayOfYear() == 1)
                    .forEach(closing -> closeYear(step, closing));
            tellToDate(step);
        }
    }

    /** Each run as short as it can be: what is published of earlier quarters never depends on later ones. */
    private void complete(Step step) {
        List<Period> run = new ArrayList<>();
        for (Period quarter : closed.subList(quartersPublished(), closed.size())) {
            run.add(quarter);
            Figures figures = new Figures(indicator, step.households(), whole(run));
            if (basis(figures.total()) >= step.threshold()) {
                runs.add(new Run(step.at(), List.copyOf(run), figures.alone()));
                run.clear();
            }
        }
    }

    private int quartersPublished() {
        return runs.stream().mapToInt(run -> run.quarters().size()).sum();
    }

    /** On how many a figure rests: households, or what is counted when that is fewer. */
    private static int basis(Figure figure) {
        return Math.min(figure.households(), figure.subjects());
    }

    private static Period whole(List<Period> quarters) {
        return new Period(quarters.get(0).fromDate(), end(quarters.get(quarters.size() - 1)));
    }

    private static LocalDate end(Period period) {
        return Objects.requireNonNull(period.untilDate());
    }

    /** The runs that are complete by now and end in the year, and were not when the year before was closed. */
    private void closeYear(Step step, LocalDate closing) {
        List<Run> complete = runs.subList(runsInYears, runs.size()).stream()
                .filter(run -> !run.end().isAfter(closing))
                .toList();
        if (!complete.isEmpty()) {
            runsInYears += complete.size();
            Period year = whole(
                    complete.stream().flatMap(run -> run.quarters().stream()).toList());
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell(
                    Scope.YEAR,
                    year,
                    null,
                    null,
                    step.at(),
                    sum(complete.stream().map(Run::parts))));
            for (Split split : List.of(Split.NEIGHBOURHOOD, Split.TARGET_GROUP, Split.POLICY_TASK)) {
                cells.addAll(parts(step, complete, year, split));
            }
            years.add(new Year(step.at(), closing, List.copyOf(cells)));
        }
    }

    private Figure sum(Stream<List<Part>> parts) {
        return Figure.sum(indicator, parts.toList());
    }

    private List<Cell> parts(Step step, List<Run> complete, Period year, Split split) {
        Map<String, List<List<Part>>> byName = new TreeMap<>();
        Objects.requireNonNull(step.names().get(split)).forEach(name -> byName.put(name, new ArrayList<>()));
        complete.forEach(run -> run.figures().partsBy(split).forEach((name, parts) -> byName.computeIfAbsent(
                        name, unused -> new ArrayList<>())
                .add(parts)));
        Map<String, Figure> figures = new TreeMap<>();
        byName.forEach((name, parts) -> figures.put(name, Figure.sum(indicator, parts)));
        List<String> heldBack = heldBack(figures, step.threshold());
        return figures.entrySet().stream()
                .map(part -> new Cell(Scope.PART, year, split, part.getKey(), step.at(), part.getValue()))
                .map(cell -> heldBack.contains(cell.name()) ? cell.heldBack() : cell)
                .toList();
    }

    /**
     * Those that rest on few, and then the smallest others, until they rest together on enough to be shared out in any way. One alone
     * that rests on few never does.
     */
    private static List<String> heldBack(Map<String, Figure> parts, int threshold) {
        List<Map.Entry<String, Figure>> bySize = parts.entrySet().stream()
                .sorted(Comparator.comparingInt(part -> basis(part.getValue())))
                .toList();
        List<String> heldBack = new ArrayList<>();
        int together = 0;
        for (Map.Entry<String, Figure> part : bySize) {
            int basis = basis(part.getValue());
            if (basis < threshold || !heldBack.isEmpty() && together < threshold) {
                heldBack.add(part.getKey());
                together += basis;
            }
        }
        return heldBack;
    }

    /** While a quarter waits for those that follow, it is not known as of which day what came late should be told. */
    private void tellToDate(Step step) {
        if (runs.isEmpty()) {
            return;
        }
        List<List<Part>> next = new ArrayList<>(told);
        runs.subList(runsTold, runs.size()).forEach(run -> next.add(run.parts()));
        Period period =
                new Period(closed.get(0).fromDate(), runs.get(runs.size() - 1).end());
        List<List<Part>> known = List.of(
                new Figures(indicator, step.households(), period).alone().parts(null, null));
        boolean late = quartersPublished() == closed.size()
                && basis(Figure.sum(indicator, known)) >= step.threshold()
                && new Difference(next, known).basis() >= step.threshold();
        if (late || runsTold < runs.size()) {
            told = late ? known : List.copyOf(next);
            runsTold = runs.size();
            toDate.add(new Cell(Scope.TO_DATE, period, null, null, step.at(), Figure.sum(indicator, told)));
        }
    }

    /**
     * @param until the end of a closed quarter, up to which the figures are asked for
     * @param publishedBy the moment by which they were published
     * @return the set, from the whole to its parts
     */
    public List<Cell> cells(LocalDate until, Instant publishedBy) {
        List<Cell> cells = new ArrayList<>();
        lastToDate(until, publishedBy).ifPresent(cells::add);
        years.stream()
                .filter(year -> !year.closing().isAfter(until) && !year.at().isAfter(publishedBy))
                .forEach(year -> cells.addAll(year.cells()));
        List<Run> published = runs.stream()
                .filter(run -> !run.end().isAfter(until) && !run.at().isAfter(publishedBy))
                .toList();
        published.stream().filter(run -> run.quarters().size() > 1).forEach(run -> cells.add(cell(Scope.RUN, run)));
        for (Period quarter : closed) {
            if (!end(quarter).isAfter(until)) {
                cells.add(published.stream()
                        .filter(run -> run.quarters().equals(List.of(quarter)))
                        .findFirst()
                        .map(run -> cell(Scope.QUARTER, run))
                        .orElseGet(() -> new Cell(Scope.QUARTER, quarter, null, null, null, null)));
            }
        }
        return List.copyOf(cells);
    }

    private Optional<Cell> lastToDate(LocalDate until, Instant publishedBy) {
        return toDate.stream()
                .filter(cell -> !end(cell.period()).isAfter(until)
                        && !Objects.requireNonNull(cell.publishedAt()).isAfter(publishedBy))
                .reduce((earlier, later) -> later);
    }

    private static Cell cell(Scope scope, Run run) {
        return new Cell(
                scope,
                whole(run.quarters()),
                null,
                null,
                run.at(),
                run.figures().total());
    }
}
