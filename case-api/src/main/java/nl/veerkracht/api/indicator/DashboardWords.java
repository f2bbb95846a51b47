package nl.veerkracht.api.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.veerkracht.api.indicator.DashboardAnswer.Cell;
import nl.veerkracht.api.indicator.DashboardPage.Choice;
import nl.veerkracht.api.indicator.DashboardPage.Edition;
import nl.veerkracht.api.indicator.DashboardPage.Fact;
import nl.veerkracht.api.indicator.DashboardPage.Line;
import nl.veerkracht.api.indicator.DashboardPage.Parts;
import nl.veerkracht.api.indicator.DashboardPage.Row;
import nl.veerkracht.api.indicator.DashboardPage.Shown;
import nl.veerkracht.api.indicator.DashboardPage.Year;
import nl.veerkracht.api.platform.surroundings.NeighbourhoodNames;
import nl.veerkracht.api.platform.web.PageText;
import nl.veerkracht.domain.programme.events.IndicatorTexts;
import nl.veerkracht.projections.indicator.Indicator;
import nl.veerkracht.projections.indicator.Indicators;
import nl.veerkracht.projections.indicator.Publication;
import nl.veerkracht.projections.indicator.Split;
import org.jspecify.annotations.Nullable;

/** Says in words what a dashboard answers, all of it and nothing else. */
record DashboardWords(PageText text, NeighbourhoodNames neighbourhoods) {

    DashboardPage page(DashboardAnswer answer, boolean firstReported) {
        String status = "page.status." + answer.status();
        Edition edition = new Edition(
                text.say("page.edition.up-to", Map.of("day", lastDay(answer.untilDate()))),
                text.say(status),
                text.say(status + ".means"),
                known(answer),
                firstReported,
                answer.editions().stream()
                        .sorted(Comparator.reverseOrder())
                        .map(end -> new Choice(end.toString(), lastDay(end), end.equals(answer.untilDate())))
                        .toList(),
                answer.indicators().stream().map(this::line).toList());
        return new DashboardPage(answer.programmeId().value(), answer.name(), edition);
    }

    private String lastDay(LocalDate untilDate) {
        return text.day(untilDate.minusDays(1));
    }

    private String known(DashboardAnswer answer) {
        String moment = text.moment(answer.knownAt());
        Long position = answer.position();
        return position == null
                ? text.say("page.edition.known-without-position", Map.of("moment", moment))
                : text.say(
                        "page.edition.known",
                        Map.of("moment", moment, "position", text.number(BigDecimal.valueOf(position))));
    }

    private Line line(DashboardAnswer.Line line) {
        boolean divided = line.texts().denominatorNl() != null;
        int decimals = Indicators.find(line.code(), line.definitionVersion())
                .map(Indicator::decimals)
                .orElse(0);
        ShownFigures figures = new ShownFigures(text, line.unit(), decimals, divided);
        List<Cell> toDate = line.cells().stream()
                .filter(cell -> cell.scope() == Publication.Scope.TO_DATE)
                .toList();
        // While no quarter rests on enough, also not together with others, nothing is published to date either.
        Shown shown = toDate.isEmpty() ? figures.heldBack() : figures.of(toDate.get(0));
        return new Line(
                line.code(),
                text.either(line.texts().nameNl(), line.texts().nameEn()),
                shown,
                toDate.isEmpty() || shown.notMeasured() ? null : period(toDate.get(0)),
                facts(line, toDate, figures),
                divided,
                periods(line.cells(), figures),
                years(line.cells(), figures),
                definition(line));
    }

    private List<Fact> facts(DashboardAnswer.Line line, List<Cell> toDate, ShownFigures figures) {
        List<Fact> facts = new ArrayList<>();
        if (line.target() != null) {
            facts.add(new Fact(text.say("page.target"), figures.inUnit(BigDecimal.valueOf(line.target()))));
        }
        if (line.populationEstimate() != null) {
            facts.add(new Fact(
                    text.say("page.population"), figures.inUnit(BigDecimal.valueOf(line.populationEstimate()))));
        }
        for (Cell cell : toDate) {
            share("page.target.reached", cell.target()).ifPresent(facts::add);
            share("page.population.reached", cell.estimate()).ifPresent(facts::add);
        }
        facts.add(new Fact(text.say("page.hoped"), text.say("page.direction." + line.direction())));
        return facts;
    }

    /** How much of what is aimed at was reached; where no share can be told, the figure and the aim stand beside each other. */
    private Optional<Fact> share(String name, @Nullable TargetAnswer target) {
        return Optional.ofNullable(target)
                .map(TargetAnswer::reachedPercent)
                .map(percent -> new Fact(text.say(name), text.number(percent) + "%"));
    }

    /** In the order of time; several periods together come behind the last of them. */
    private List<Row> periods(List<Cell> cells, ShownFigures figures) {
        return cells.stream()
                .filter(cell -> cell.scope() == Publication.Scope.QUARTER || cell.scope() == Publication.Scope.RUN)
                .sorted(Comparator.comparing(Cell::untilDate)
                        .thenComparing(Comparator.comparing(Cell::fromDate).reversed()))
                .map(cell -> figures.row(
                        cell.scope() == Publication.Scope.RUN
                                ? text.say("page.together", Map.of("period", period(cell)))
                                : period(cell),
                        cell))
                .toList();
    }

    private List<Year> years(List<Cell> cells, ShownFigures figures) {
        return cells.stream()
                .filter(cell -> cell.scope() == Publication.Scope.YEAR)
                .map(year -> new Year(
                        period(year),
                        figures.row(text.say("page.whole"), year),
                        List.of(Split.NEIGHBOURHOOD, Split.TARGET_GROUP, Split.POLICY_TASK).stream()
                                .map(split -> parts(split, year, cells, figures))
                                .filter(parts -> !parts.parts().isEmpty())
                                .toList()))
                .toList();
    }

    /** Those that are held back stand in one row: which of them holds how much is what nobody is to know. */
    private Parts parts(Split split, Cell year, List<Cell> cells, ShownFigures figures) {
        Map<Boolean, List<Cell>> heldBack = cells.stream()
                .filter(cell -> cell.split() == split
                        && cell.fromDate().equals(year.fromDate())
                        && cell.untilDate().equals(year.untilDate()))
                .collect(Collectors.partitioningBy(
                        cell -> cell.reason() == DashboardAnswer.Reason.HELD_BACK, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        heldBack.get(false).forEach(cell -> rows.add(figures.row(part(cell), cell)));
        if (!heldBack.get(true).isEmpty()) {
            String names = heldBack.get(true).stream().map(this::part).sorted().collect(Collectors.joining(", "));
            rows.add(new Row(names, false, figures.heldBack(), "", "", ""));
        }
        return new Parts(text.say("page.split." + split), rows);
    }

    private String part(Cell cell) {
        String part = Objects.requireNonNull(cell.part());
        return switch (Objects.requireNonNull(cell.split())) {
            case NEIGHBOURHOOD -> neighbourhoods.nameOf(part);
            case TARGET_GROUP -> text.say("page.target-group." + part);
            case POLICY_TASK -> text.say("page.policy-task." + part);
            case QUARTER -> part;
        };
    }

    private String period(Cell cell) {
        return text.period(cell.fromDate(), cell.untilDate());
    }

    private List<Fact> definition(DashboardAnswer.Line line) {
        IndicatorTexts texts = line.texts();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(text.say("page.numerator"), text.either(texts.numeratorNl(), texts.numeratorEn())));
        if (texts.denominatorNl() != null && texts.denominatorEn() != null) {
            facts.add(
                    new Fact(text.say("page.denominator"), text.either(texts.denominatorNl(), texts.denominatorEn())));
        }
        facts.add(new Fact(
                text.say("page.definition.threshold"),
                text.say("page.definition.threshold.value", Map.of("threshold", line.threshold()))));
        facts.add(new Fact(text.say("page.definition.version"), line.code() + " " + line.definitionVersion()));
        return facts;
    }
}
