package nl.veerkracht.projections.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.veerkracht.domain.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is published of an indicator to who may not see everything: a fixed set of figures, without those that rest on few, and without
 * as many others as keep these from being derived, also from what was published earlier and will be later (ADR-0022).
 *
 * <p>Closed quarters are published in runs, in the order of time: a quarter by itself when its figure rests on enough, else together
 * with those that follow, as soon as they rest together on enough. What is published to date ends with the last complete run. When a
 * year is closed, what its complete runs hold is taken apart by neighbourhood, by target group and by policy task, one at a time; a run
 * that is not complete then goes to the next year. Of such parts, those that rest on few are held back, and with them the smallest others, until what is held back rests together
 * on enough. So whatever is held back is one of several that are only known together, and can be anything from nothing to all of it.
 */
public final class Publication {

    private final Indicator indicator;
    private final Collection<HouseholdContributions> households;
    private final Map<Split, ? extends Collection<String>> names;
    private final int threshold;
    private final List<Cell> cells = new ArrayList<>();

    private Publication(
            Indicator indicator,
            Collection<HouseholdContributions> households,
            Map<Split, ? extends Collection<String>> names,
            int threshold) {
        this.indicator = indicator;
        this.households = List.copyOf(households);
        this.names = names;
        this.threshold = threshold;
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
     * @param figure the figure; null when it is held back
     */
    public record Cell(
            Scope scope,
            Period period,
            @Nullable Split split,
            @Nullable String name,
            @Nullable Figure figure) {

        /** @return whether it rests on few, or has to protect one that does */
        public boolean isHeldBack() {
            return figure == null;
        }

        private Cell heldBack() {
            return new Cell(scope, period, split, name, null);
        }
    }

    /**
     * @param quarters the closed quarters of the programme, in order, without a gap
     * @param names of each split all parts that there can be: which of them are empty is as much a secret as which hold few
     * @param threshold on how many a figure rests at least that is published
     * @return the set, from the whole to its parts; empty while no quarter is closed, and of what the product does not record
     */
    public static List<Cell> of(
            Indicator indicator,
            Collection<HouseholdContributions> households,
            List<Period> quarters,
            Map<Split, ? extends Collection<String>> names,
            int threshold) {
        Publication publication = new Publication(indicator, households, names, threshold);
        if (indicator.isRecorded()) {
            publication.publish(quarters);
        }
        return List.copyOf(publication.cells);
    }

    private void publish(List<Period> quarters) {
        List<List<Period>> runs = runs(quarters);
        if (!runs.isEmpty()) {
            LocalDate until = end(whole(runs.get(runs.size() - 1)));
            cells.add(cell(Scope.TO_DATE, new Period(quarters.get(0).fromDate(), until)));
        }
        years(quarters, runs).forEach(year -> {
            cells.add(cell(Scope.YEAR, year));
            for (Split split : List.of(Split.NEIGHBOURHOOD, Split.TARGET_GROUP, Split.POLICY_TASK)) {
                cells.addAll(parts(year, split));
            }
        });
        runs.stream().filter(run -> run.size() > 1).forEach(run -> cells.add(cell(Scope.RUN, whole(run))));
        for (Period quarter : quarters) {
            Cell cell = cell(Scope.QUARTER, quarter);
            cells.add(runs.contains(List.of(quarter)) ? cell : cell.heldBack());
        }
    }

    /** Each as short as it can be: what is published of earlier quarters never depends on later ones. */
    private List<List<Period>> runs(List<Period> quarters) {
        List<List<Period>> runs = new ArrayList<>();
        List<Period> run = new ArrayList<>();
        for (Period quarter : quarters) {
            run.add(quarter);
            if (basis(figure(whole(run))) >= threshold) {
                runs.add(List.copyOf(run));
                run.clear();
            }
        }
        return runs;
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

    /** When the last quarter of a year is closed: the runs that are complete by then, and were not when the year before was closed. */
    private static List<Period> years(List<Period> quarters, List<List<Period>> runs) {
        List<Period> years = new ArrayList<>();
        List<List<Period>> left = new ArrayList<>(runs);
        for (Period quarter : quarters) {
            LocalDate closing = end(quarter);
            if (closing.getDayOfYear() == 1) {
                List<Period> complete = left.stream()
                        .map(Publication::whole)
                        .filter(run -> !end(run).isAfter(closing))
                        .toList();
                if (!complete.isEmpty()) {
                    years.add(whole(complete));
                    left.subList(0, complete.size()).clear();
                }
            }
        }
        return years;
    }

    private List<Cell> parts(Period year, Split split) {
        Map<String, Figure> parts = new TreeMap<>(new Figures(indicator, households, year).by(split));
        Objects.requireNonNull(names.get(split))
                .forEach(name -> parts.computeIfAbsent(name, none -> Figure.of(indicator, List.of())));
        List<Cell> table = parts.entrySet().stream()
                .map(part -> new Cell(Scope.PART, year, split, part.getKey(), part.getValue()))
                .toList();
        List<String> heldBack = heldBack(parts);
        return table.stream()
                .map(cell -> heldBack.contains(cell.name()) ? cell.heldBack() : cell)
                .toList();
    }

    /**
     * Those that rest on few, and then the smallest others, until they rest together on enough to be shared out in any way. One alone
     * that rests on few never does.
     */
    private List<String> heldBack(Map<String, Figure> parts) {
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

    private Cell cell(Scope scope, Period period) {
        return new Cell(scope, period, null, null, figure(period));
    }

    private Figure figure(Period period) {
        return new Figures(indicator, households, period).total();
    }
}
