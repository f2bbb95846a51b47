package nl.veerkracht.projections.indicator;

import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.PROGRAMME;
import static nl.veerkracht.projections.casefile.History.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.projections.indicator.Contribution.Source;
import nl.veerkracht.projections.indicator.Figure.Part;
import nl.veerkracht.projections.indicator.Participation.Asked;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.worklist.RandomStreams;
import nl.veerkracht.projections.worklist.TestTerms;
import org.jspecify.annotations.Nullable;

/** Why a number: computed again, in another way, from the parts that are listed it is the same, in every split. */
class FiguresPropertiesTest {

    private static final LocalDate MIDDLE = LocalDate.parse("2024-01-15");
    private static final int FAMILIES = 4;

    @Provide
    Arbitrary<List<List<List<RecordedEvent<DatedEvent>>>>> families() {
        return RandomStreams.all().list().ofMinSize(1).ofMaxSize(FAMILIES);
    }

    @Property(tries = 200)
    void a_figure_is_what_its_parts_add_up_to(
            @ForAll("families") List<List<List<RecordedEvent<DatedEvent>>>> families, @ForAll Random random) {
        LocalDate day = MIDDLE.plusDays(random.nextInt(500) - 60);
        Instant knownAt = START.plusSeconds(random.nextInt(9_000));
        List<HouseholdContributions> households = contributions(families, day, knownAt);
        Period period = new Period(day.minusDays(random.nextInt(120)), day.plusDays(1));
        for (Indicator indicator : Indicators.all()) {
            Figures figures = new Figures(indicator, households, period);
            assertThat(again(indicator, figures.parts(null, null)))
                    .isEqualTo(figures.total().value());
            for (Split split : Split.values()) {
                Map<String, Figure> cells = figures.by(split);
                cells.forEach((cell, figure) -> assertThat(again(indicator, figures.parts(split, cell)))
                        .as("%s by %s in %s", indicator.code(), split, cell)
                        .isEqualTo(figure.value()));
                Set<Part> listed = cells.keySet().stream()
                        .flatMap(cell -> figures.parts(split, cell).stream())
                        .collect(Collectors.toSet());
                if (split != Split.POLICY_TASK) {
                    assertThat(listed).containsExactlyInAnyOrderElementsOf(Set.copyOf(figures.parts(null, null)));
                }
            }
        }
    }

    @Property(tries = 200)
    void every_part_counts_by_the_day_and_rests_on_entries_that_were_known(
            @ForAll("families") List<List<List<RecordedEvent<DatedEvent>>>> families, @ForAll Random random) {
        LocalDate day = MIDDLE.plusDays(random.nextInt(500) - 60);
        Instant knownAt = START.plusSeconds(random.nextInt(9_000));
        for (List<List<RecordedEvent<DatedEvent>>> streams : families) {
            Set<Source> known = streams.stream()
                    .flatMap(stream -> RecordedEvent.knownAt(stream, knownAt).stream())
                    .map(recorded -> new Source(recorded.stream(), recorded.sequence()))
                    .collect(Collectors.toSet());
            contributions(List.of(streams), day, knownAt).stream()
                    .flatMap(household -> household.contributions().values().stream())
                    .flatMap(List::stream)
                    .forEach(contribution -> {
                        assertThat(contribution.on()).isBeforeOrEqualTo(day);
                        assertThat(contribution.sources()).isNotEmpty();
                        assertThat(known).containsAll(contribution.sources());
                    });
        }
    }

    /** The families have the same streams of one household in the generator; here each is another one. */
    private static List<HouseholdContributions> contributions(
            List<List<List<RecordedEvent<DatedEvent>>>> families, LocalDate day, Instant knownAt) {
        Asked asked = new Asked(day, TestTerms.TERMS, ZoneId.of("Europe/Amsterdam"));
        List<HouseholdContributions> all = new ArrayList<>();
        for (List<List<RecordedEvent<DatedEvent>>> streams : families) {
            IndicatorFile file = IndicatorFile.empty(HOUSEHOLD);
            for (List<RecordedEvent<DatedEvent>> stream : streams) {
                file = IndicatorFile.foldAll(file, stream);
            }
            Participation.of(file.knownAt(knownAt), PROGRAMME, asked)
                    .map(participation -> HouseholdContributions.of(participation, Indicators.all()))
                    .map(one -> named(one, all.size()))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static HouseholdContributions named(HouseholdContributions one, int number) {
        return new HouseholdContributions(
                new HouseholdId("00000000-0000-4000-8000-00000000000" + number),
                "WK19520" + number % 2,
                one.targetGroup(),
                one.policyTasks(),
                one.contributions());
    }

    /** Not by the code under test: sums over the first part of each subject. */
    private static @Nullable BigDecimal again(Indicator indicator, List<Part> parts) {
        Map<String, Contribution> first = new HashMap<>();
        parts.stream()
                .map(Part::contribution)
                .sorted(Contribution.IN_ORDER)
                .forEach(each -> first.putIfAbsent(each.subject(), each));
        List<Contribution> measured =
                first.values().stream().filter(each -> each.missing() == null).toList();
        double unit = Math.pow(10, indicator.decimals());
        double above = measured.stream().mapToDouble(Contribution::numerator).sum() / unit;
        double below = measured.stream().mapToDouble(Contribution::denominator).sum();
        return switch (indicator.kind()) {
            case NUMBER ->
                BigDecimal.valueOf(new TreeSet<>(
                                measured.stream().map(Contribution::subject).toList())
                        .size());
            case PERCENTAGE -> below == 0 ? null : tenths(100 * above / below);
            case MEAN -> below == 0 ? null : tenths(above / below);
            case MEDIAN -> {
                double[] sorted = measured.stream()
                        .mapToDouble(each -> each.numerator() / unit)
                        .sorted()
                        .toArray();
                yield sorted.length == 0
                        ? null
                        : tenths((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2);
            }
        };
    }

    private static BigDecimal tenths(double value) {
        return new BigDecimal(Double.toString(value)).setScale(1, RoundingMode.HALF_UP);
    }
}
