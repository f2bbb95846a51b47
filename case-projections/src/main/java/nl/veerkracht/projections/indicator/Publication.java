package nl.veerkracht.projections.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.veerkracht.domain.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is published of an indicator to who may not see everything: a fixed set of figures, without those that rest on few, and without
 * as many others as keep these from being derived (ADR-0022).
 *
 * <p>The set is a tree: the programme to date; below it each calendar year that is closed, and each closed quarter of the year that is
 * not; below a closed year its quarters, and apart from these its neighbourhoods, its target groups and its policy tasks. No two
 * splits are crossed, and a year is never split before it is closed. A figure that is held back takes everything below it along. Among
 * the parts of a figure that is published, at least two are held back or none, and those that are rest together on no fewer than the
 * threshold; so each of them can be anything from nothing to all of that, as far as the others tell.
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

    /**
     * One figure of the set.
     *
     * @param period of which days contributions count
     * @param split by what its year is taken apart; null for the programme, a year and a quarter
     * @param name the part of that split; null where there is none
     * @param figure the figure; null when it is held back
     */
    public record Cell(
            Period period,
            @Nullable Split split,
            @Nullable String name,
            @Nullable Figure figure) {

        /** @return whether it rests on few, or has to protect one that does */
        public boolean isHeldBack() {
            return figure == null;
        }
    }

    /** A figure with the parts that add up to it, in each way in which it is taken apart. */
    private record Node(Cell cell, List<List<Node>> tables) {

        Figure figure() {
            return Objects.requireNonNull(cell.figure());
        }

        /** On how many it rests: households, or what is counted when that is fewer. */
        int basis() {
            return Math.min(figure().households(), figure().subjects());
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
        if (!quarters.isEmpty() && indicator.isRecorded()) {
            Node programme = publication.programme(quarters);
            publication.publish(programme, programme.basis() >= threshold);
        }
        return List.copyOf(publication.cells);
    }

    private Node programme(List<Period> quarters) {
        Map<Integer, List<Period>> years = new LinkedHashMap<>();
        quarters.forEach(quarter -> years.computeIfAbsent(quarter.fromDate().getYear(), year -> new ArrayList<>())
                .add(quarter));
        List<Node> parts = new ArrayList<>();
        for (List<Period> year : years.values()) {
            Period whole = whole(year);
            if (end(whole).getDayOfYear() == 1) {
                parts.add(year(whole, year));
            } else {
                year.forEach(quarter -> parts.add(leaf(quarter)));
            }
        }
        return new Node(cell(whole(quarters)), List.of(parts));
    }

    private static Period whole(List<Period> quarters) {
        return new Period(quarters.get(0).fromDate(), end(quarters.get(quarters.size() - 1)));
    }

    private static LocalDate end(Period period) {
        return Objects.requireNonNull(period.untilDate());
    }

    private Node year(Period year, List<Period> quarters) {
        return new Node(
                cell(year),
                List.of(
                        quarters.stream().map(this::leaf).toList(),
                        parts(year, Split.NEIGHBOURHOOD),
                        parts(year, Split.TARGET_GROUP),
                        parts(year, Split.POLICY_TASK)));
    }

    private List<Node> parts(Period year, Split split) {
        Figures figures = new Figures(indicator, households, year);
        Map<String, Figure> parts = new TreeMap<>(figures.by(split));
        Objects.requireNonNull(names.get(split))
                .forEach(name -> parts.computeIfAbsent(name, none -> Figure.of(indicator, List.of())));
        return parts.entrySet().stream()
                .map(part -> new Node(new Cell(year, split, part.getKey(), part.getValue()), List.of()))
                .toList();
    }

    private Node leaf(Period quarter) {
        return new Node(cell(quarter), List.of());
    }

    private Cell cell(Period period) {
        return new Cell(period, null, null, new Figures(indicator, households, period).total());
    }

    private void publish(Node node, boolean shown) {
        Cell cell = node.cell();
        cells.add(shown ? cell : new Cell(cell.period(), cell.split(), cell.name(), null));
        for (List<Node> table : node.tables()) {
            Set<Node> heldBack = shown ? heldBack(table) : Set.copyOf(table);
            table.forEach(part -> publish(part, !heldBack.contains(part)));
        }
    }

    /**
     * Those that rest on few, and then the smallest others, until they rest together on enough to be shared out in any way. One alone
     * that rests on few never does.
     */
    private Set<Node> heldBack(List<Node> table) {
        List<Node> bySize =
                table.stream().sorted(Comparator.comparingInt(Node::basis)).toList();
        Set<Node> heldBack = new HashSet<>();
        int together = 0;
        for (Node part : bySize) {
            boolean needed = !heldBack.isEmpty() && together < threshold;
            if (part.basis() < threshold || needed) {
                heldBack.add(part);
                together += part.basis();
            }
        }
        return heldBack;
    }
}
