package nl.veerkracht.api.indicator;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.api.indicator.IndicatorPartsAnswer.PartAnswer;
import nl.veerkracht.api.indicator.IndicatorsAnswer.Cell;
import nl.veerkracht.api.indicator.IndicatorsAnswer.Line;
import nl.veerkracht.api.platform.surroundings.PublishedDefinition;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.projections.indicator.Figures;
import nl.veerkracht.projections.indicator.HouseholdContributions;
import nl.veerkracht.projections.indicator.Indicator;
import nl.veerkracht.projections.indicator.Split;
import org.jspecify.annotations.Nullable;

/**
 * What the households of a programme contribute in a period, and the figures that follow.
 *
 * @param programme the programme
 * @param period of which contributions count; its last day is the one of which the figures speak
 * @param knownAt as known when; null for what is known now
 * @param position how far the log had been read; null when nothing was
 * @param households what each contributes
 */
record ProgrammeFigures(
        RegisteredProgramme programme,
        Period period,
        @Nullable Instant knownAt,
        @Nullable Long position,
        Collection<HouseholdContributions> households) {

    Figures of(Indicator indicator) {
        return new Figures(indicator, households, period);
    }

    IndicatorsAnswer answer(List<Indicator> indicators, @Nullable Split split) {
        return answer(indicators, split, true);
    }

    /** @param whole whether these are the households of all teams: what the programme is to reach is no target of one of them */
    private IndicatorsAnswer answer(List<Indicator> indicators, @Nullable Split split, boolean whole) {
        var untilDate = Objects.requireNonNull(period.untilDate());
        return new IndicatorsAnswer(
                programme.programmeId(),
                untilDate.minusDays(1),
                knownAt,
                period.fromDate(),
                untilDate,
                position,
                split,
                indicators.stream()
                        .map(indicator -> line(indicator, split, whole))
                        .toList());
    }

    /** @param team whose households alone these are; null when they are those of all teams */
    IndicatorPartsAnswer why(Indicator indicator, @Nullable String team, @Nullable Split split, @Nullable String cell) {
        return new IndicatorPartsAnswer(
                answer(List.of(indicator), split, team == null),
                team,
                PublishedDefinition.find(programme, indicator.code(), indicator.version())
                        .orElse(null),
                cell,
                of(indicator).parts(split, cell).stream().map(PartAnswer::of).toList());
    }

    private Line line(Indicator indicator, @Nullable Split split, boolean whole) {
        Figures figures = of(indicator);
        FigureAnswer figure = FigureAnswer.of(indicator, figures.total());
        Optional<PublishedDefinition> definition = PublishedDefinition.find(
                        programme, indicator.code(), indicator.version())
                .filter(published -> whole);
        return new Line(
                indicator.code(),
                indicator.version(),
                indicator.kind().name(),
                figure,
                definition
                        .map(published -> TargetAnswer.of(programme, published, period, figure.value()))
                        .orElse(null),
                definition
                        .map(published -> TargetAnswer.ofEstimate(programme, published, figure.value()))
                        .orElse(null),
                split == null
                        ? List.of()
                        : figures.by(split).entrySet().stream()
                                .map(cell -> new Cell(cell.getKey(), FigureAnswer.of(indicator, cell.getValue())))
                                .toList());
    }
}
