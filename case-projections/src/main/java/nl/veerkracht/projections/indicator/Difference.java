package nl.veerkracht.projections.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.indicator.Figure.Part;

/** Between what was told and what would be told now: the households that it would tell something about, and what of them. */
final class Difference {

    private final Set<HouseholdId> households = new HashSet<>();
    private final Set<String> subjects = new HashSet<>();

    /** What counts of a subject. */
    private record Counted(String subject, long numerator, long denominator) {}

    Difference(List<List<Part>> before, List<List<Part>> now) {
        Map<HouseholdId, List<Counted>> gone = counted(before);
        Map<HouseholdId, List<Counted>> come = counted(now);
        Set<HouseholdId> all = new HashSet<>(gone.keySet());
        all.addAll(come.keySet());
        for (HouseholdId household : all) {
            List<Counted> was = gone.getOrDefault(household, List.of());
            List<Counted> is = come.getOrDefault(household, List.of());
            List<Counted> different = without(was, is);
            different.addAll(without(is, was));
            if (!different.isEmpty()) {
                households.add(household);
                different.forEach(each -> subjects.add(each.subject()));
            }
        }
    }

    private static Map<HouseholdId, List<Counted>> counted(List<List<Part>> told) {
        Map<HouseholdId, List<Counted>> counted = new HashMap<>();
        told.forEach(parts -> Figure.once(parts).stream()
                .filter(part -> part.contribution().isMeasured())
                .forEach(part -> counted.computeIfAbsent(part.householdId(), unused -> new ArrayList<>())
                        .add(counted(part.contribution()))));
        return counted;
    }

    private static Counted counted(Contribution contribution) {
        return new Counted(contribution.subject(), contribution.numerator(), contribution.denominator());
    }

    /** As often as it is in the one and not in the other. */
    private static List<Counted> without(List<Counted> these, List<Counted> those) {
        List<Counted> left = new ArrayList<>(these);
        those.forEach(left::remove);
        return left;
    }

    /** @return on how many it rests: households, or what is counted when that is fewer */
    int basis() {
        return Math.min(households.size(), subjects.size());
    }
}
