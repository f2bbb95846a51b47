package nl.veerkracht.projections.indicator;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.projections.indicator.Publication.Step;

/**
 * A programme that closes its quarters 20 days after their ends, and makes those of a year definitive on 1 May. What happened in it is
 * recorded at once or later, also long after its quarter was closed.
 */
record PublishingProgramme(List<Household> households) {

    static final int THRESHOLD = 5;
    static final List<Period> QUARTERS = IntStream.range(0, 10)
            .mapToObj(number -> LocalDate.of(2024, 1, 1).plusMonths(3L * number))
            .map(first -> new Period(first, first.plusMonths(3)))
            .toList();
    static final Map<Split, List<String>> NAMES = Map.of(
            Split.NEIGHBOURHOOD, List.of("WK195201", "WK195202", "WK195203", "WK195204"),
            Split.TARGET_GROUP, List.of("COMPLEX_YOUTH_CARE", "OGGZ"),
            Split.POLICY_TASK, List.of("1", "2", "3"));
    private static final int DAYS_UNTIL_CLOSED = 20;
    private static final List<LocalDate> FINALISATIONS = List.of(LocalDate.of(2025, 5, 1), LocalDate.of(2026, 5, 1));

    /** A household of one part of each split. */
    record Household(int neighbourhood, int group, Set<Integer> tasks, List<Fact> facts) {}

    /**
     * Something that counts.
     *
     * @param indicator the code of the indicator for which it does
     * @param on its day, counted from 1 January 2024
     * @param late how many days later it was recorded
     * @param numerator what it adds above the line
     */
    record Fact(String indicator, int on, int late, int numerator) {

        LocalDate day() {
            return LocalDate.of(2024, 1, 1).plusDays(on);
        }
    }

    /** Programmes from nearly empty to full, most of them with few households in each part. */
    static Arbitrary<PublishingProgramme> any() {
        Arbitrary<Integer> neighbourhood = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.just(1)),
                Tuple.of(1, Arbitraries.integers().between(2, 3)));
        Arbitrary<Household> household = Combinators.combine(
                        neighbourhood,
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(Set.of(1), Set.of(1, 2), Set.of(2, 3), Set.of(3)),
                        facts())
                .as(Household::new);
        return Arbitraries.oneOf(
                        household.list().ofMaxSize(40),
                        household.list().ofMinSize(60).ofMaxSize(160))
                .map(PublishingProgramme::new);
    }

    private static Arbitrary<List<Fact>> facts() {
        return Combinators.combine(
                        fact("households-reached", 1, 1).list().ofSize(1),
                        fact("conference-applications", 1, 1).list().ofMaxSize(3),
                        fact("new-ties", 0, 1).list().ofSize(1),
                        fact("care-hours-12-months", -20, 20).list().ofMaxSize(1))
                .as((reach, applications, ties, care) -> Stream.of(reach, applications, ties, care)
                        .flatMap(List::stream)
                        .toList());
    }

    private static Arbitrary<Fact> fact(String indicator, int least, int most) {
        Arbitrary<Integer> late = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(0, 15)),
                Tuple.of(1, Arbitraries.integers().between(16, 400)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 900),
                        late,
                        Arbitraries.integers().between(least, most))
                .as((on, days, numerator) -> new Fact(indicator, on, days, numerator));
    }

    /** @return all moments at which it published, in order */
    List<Step> steps() {
        return Stream.concat(QUARTERS.stream().map(PublishingProgramme::closing), FINALISATIONS.stream())
                .sorted()
                .map(this::step)
                .toList();
    }

    private static LocalDate closing(Period quarter) {
        return quarter.untilDate().plusDays(DAYS_UNTIL_CLOSED);
    }

    private Step step(LocalDate at) {
        return new Step(
                at.atStartOfDay().toInstant(ZoneOffset.UTC),
                QUARTERS.stream()
                        .filter(quarter -> !closing(quarter).isAfter(at))
                        .toList(),
                knownOn(at),
                NAMES,
                THRESHOLD);
    }

    private List<HouseholdContributions> knownOn(LocalDate at) {
        List<HouseholdContributions> known = new ArrayList<>();
        for (int number = 0; number < households.size(); number++) {
            Household household = households.get(number);
            String id = "00000000-0000-4000-8000-%012d".formatted(number);
            Map<String, List<Contribution>> contributions = new LinkedHashMap<>();
            for (int index = 0; index < household.facts().size(); index++) {
                Fact fact = household.facts().get(index);
                if (!fact.day().plusDays(fact.late()).isAfter(at)) {
                    contributions
                            .computeIfAbsent(fact.indicator(), unused -> new ArrayList<>())
                            .add(Contribution.value(fact.numerator(), 1, fact.day(), id + index, List.of()));
                }
            }
            known.add(new HouseholdContributions(
                    new HouseholdId(id),
                    NAMES.get(Split.NEIGHBOURHOOD).get(household.neighbourhood()),
                    household.group() == 0 ? TargetGroup.COMPLEX_YOUTH_CARE : TargetGroup.OGGZ,
                    household.tasks(),
                    contributions));
        }
        return known;
    }

    /** @return the editions that came out at each moment, what was published earlier included */
    List<List<Publication.Cell>> editions(Indicator indicator) {
        Publication publication = new Publication(indicator);
        List<List<Publication.Cell>> editions = new ArrayList<>();
        for (Step step : steps()) {
            publication.publish(step);
            editions.add(publication.cells(end(step), step.at()));
        }
        return editions;
    }

    /** @return what the editions would be if each told all that was known at its moment, whatever was told before */
    List<List<Publication.Cell>> editionsAsKnownThen(Indicator indicator) {
        List<List<Publication.Cell>> editions = new ArrayList<>();
        for (Step step : steps()) {
            Publication publication = new Publication(indicator);
            publication.publish(step);
            editions.add(publication.cells(end(step), step.at()));
        }
        return editions;
    }

    private static LocalDate end(Step step) {
        return step.closed().get(step.closed().size() - 1).untilDate();
    }
}
