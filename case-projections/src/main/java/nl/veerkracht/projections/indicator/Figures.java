package nl.veerkracht.projections.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.projections.indicator.Figure.Part;
import org.jspecify.annotations.Nullable;

/** The figures of one indicator: of the whole programme, and taken apart. */
public final class Figures {

    private final Indicator indicator;
    private final Collection<HouseholdContributions> households;
    private final Period period;

    /** @param period of which days contributions count */
    public Figures(Indicator indicator, Collection<HouseholdContributions> households, Period period) {
        this.indicator = indicator;
        this.households = List.copyOf(households);
        this.period = period;
    }

    /** @return the contributions of which a figure is made: all of them, or those of one cell */
    public List<Part> parts(@Nullable Split split, @Nullable String cell) {
        List<Part> parts = new ArrayList<>();
        for (HouseholdContributions household : households) {
            for (Contribution contribution : household.contributions().getOrDefault(indicator.code(), List.of())) {
                if (period.contains(contribution.on())
                        && (split == null
                                || split.cells(household, contribution).contains(cell))) {
                    parts.add(new Part(household.householdId(), contribution));
                }
            }
        }
        return parts;
    }

    /** @return the figure of the whole */
    public Figure total() {
        return Figure.of(indicator, parts(null, null));
    }

    /** @return the figures of the cells in which anything counts, by cell */
    public Map<String, Figure> by(Split split) {
        Map<String, Figure> figures = new TreeMap<>();
        partsBy(split).forEach((cell, parts) -> figures.put(cell, Figure.of(indicator, parts)));
        return figures;
    }

    /** @return the contributions of each cell in which anything counts, by cell */
    Map<String, List<Part>> partsBy(Split split) {
        Map<String, List<Part>> cells = new TreeMap<>();
        for (HouseholdContributions household : households) {
            for (Contribution contribution : household.contributions().getOrDefault(indicator.code(), List.of())) {
                if (period.contains(contribution.on())) {
                    split.cells(household, contribution)
                            .forEach(cell -> cells.computeIfAbsent(cell, unused -> new ArrayList<>())
                                    .add(new Part(household.householdId(), contribution)));
                }
            }
        }
        return cells;
    }

    /** @return the same figures, without whatever does not count in them */
    Figures alone() {
        List<HouseholdContributions> counting = new ArrayList<>();
        for (HouseholdContributions household : households) {
            List<Contribution> alone = household.contributions().getOrDefault(indicator.code(), List.of()).stream()
                    .filter(contribution -> period.contains(contribution.on()))
                    .toList();
            if (!alone.isEmpty()) {
                counting.add(new HouseholdContributions(
                        household.householdId(),
                        household.neighbourhood(),
                        household.targetGroup(),
                        household.policyTasks(),
                        Map.of(indicator.code(), alone)));
            }
        }
        return new Figures(indicator, counting, period);
    }
}
