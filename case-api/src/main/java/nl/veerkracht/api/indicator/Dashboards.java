package nl.veerkracht.api.indicator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.api.indicator.DashboardAnswer.Cell;
import nl.veerkracht.api.indicator.DashboardAnswer.Line;
import nl.veerkracht.api.indicator.DashboardAnswer.Reason;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.surroundings.PublishedDefinition;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Target;
import nl.veerkracht.api.platform.views.ViewPositions;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.programme.events.IndicatorUnit;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.projections.indicator.Figure;
import nl.veerkracht.projections.indicator.HouseholdContributions;
import nl.veerkracht.projections.indicator.Indicator;
import nl.veerkracht.projections.indicator.Indicators;
import nl.veerkracht.projections.indicator.Publication;
import nl.veerkracht.projections.indicator.Split;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What programmes publish. An edition never changes once the view has seen all that was recorded by its moment, so it is made then, and
 * remembered.
 */
@Component
class Dashboards {

    private static final int EDITIONS_REMEMBERED = 500;

    private final IndicatorReader reader;
    private final ViewPositions positions;
    private final Cache<Key, DashboardAnswer> remembered =
            Caffeine.newBuilder().maximumSize(EDITIONS_REMEMBERED).build();

    Dashboards(IndicatorReader reader, ViewPositions positions) {
        this.reader = reader;
        this.positions = positions;
    }

    private record Key(String generation, ProgrammeId programmeId, long version, LocalDate until, Instant knownAt) {}

    /**
     * @throws ProblemException 404 when there is no such programme, and the same for one of another municipality; 404 when no such period
     *     is closed; 503 when the view has not come so far
     */
    DashboardAnswer read(
            RequestContext context,
            Scope scope,
            ProgrammeId programmeId,
            @Nullable LocalDate until,
            boolean firstReported) {
        RegisteredProgramme programme = reader.within(context, scope, programmeId);
        Edition edition = Edition.of(programme, until, firstReported)
                .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "PERIOD_NOT_CLOSED"));
        Key key =
                new Key(reader.generation(), programmeId, programme.version(), edition.untilDate(), edition.knownAt());
        DashboardAnswer answer = remembered.getIfPresent(key);
        if (answer == null) {
            reader.await(positions.head());
            answer = answer(programme, edition);
            remembered.put(key, answer);
        }
        return answer;
    }

    private DashboardAnswer answer(RegisteredProgramme programme, Edition edition) {
        ProgrammeFigures figures = reader.read(programme, edition.lastDay(), edition.knownAt(), null);
        return new DashboardAnswer(
                programme.programmeId(),
                programme.name(),
                edition.untilDate(),
                edition.knownAt(),
                edition.status(),
                figures.position(),
                editions(programme),
                definitions(programme, edition.lastDay())
                        .flatMap(definition -> line(programme, edition, figures, definition).stream())
                        .toList());
    }

    private static List<LocalDate> editions(RegisteredProgramme programme) {
        return Edition.of(programme, null, false).stream()
                .flatMap(last -> last.periods().stream())
                .map(period -> period.untilDate())
                .toList();
    }

    /** Of each indicator the definition that held on the day, in the order in which the product knows them. */
    private static Stream<PublishedDefinition> definitions(RegisteredProgramme programme, LocalDate day) {
        Map<String, PublishedDefinition> valid = PublishedDefinition.of(programme).stream()
                .filter(definition -> !definition.validFrom().isAfter(day))
                .collect(Collectors.toMap(PublishedDefinition::code, Function.identity(), (one, later) -> later));
        return Indicators.all().stream()
                .map(Indicator::code)
                .distinct()
                .flatMap(code -> Stream.ofNullable(valid.get(code)));
    }

    private static Optional<Line> line(
            RegisteredProgramme programme, Edition edition, ProgrammeFigures figures, PublishedDefinition definition) {
        return Indicators.find(definition.code(), definition.version())
                .map(indicator -> new Line(
                        definition.code(),
                        definition.version(),
                        definition.texts(),
                        definition.unit(),
                        definition.direction(),
                        definition.threshold(),
                        target(programme, definition.code()),
                        definition.unit() == IndicatorUnit.PERSONS ? programme.populationEstimate() : null,
                        cells(indicator, programme, edition, figures, definition.threshold())));
    }

    private static @Nullable Long target(RegisteredProgramme programme, String code) {
        return programme.targets().stream()
                .filter(target -> target.indicator().equals(code) && target.year() == null)
                .map(Target::value)
                .findFirst()
                .orElse(null);
    }

    private static List<Cell> cells(
            Indicator indicator,
            RegisteredProgramme programme,
            Edition edition,
            ProgrammeFigures figures,
            int threshold) {
        if (!indicator.isRecorded()) {
            LocalDate first = edition.periods().get(0).fromDate();
            return List.of(new Cell(
                    Publication.Scope.TO_DATE,
                    first,
                    edition.untilDate(),
                    null,
                    null,
                    null,
                    Reason.NOT_RECORDED,
                    null,
                    null,
                    null));
        }
        return Publication.of(
                        indicator,
                        figures.households(),
                        edition.periods(),
                        names(programme, figures.households()),
                        threshold)
                .stream()
                .map(Dashboards::cell)
                .toList();
    }

    private static Cell cell(Publication.Cell cell) {
        Figure figure = cell.figure();
        return new Cell(
                cell.scope(),
                cell.period().fromDate(),
                Objects.requireNonNull(cell.period().untilDate()),
                cell.split(),
                cell.name(),
                figure == null ? null : figure.value(),
                figure == null ? Reason.HELD_BACK : null,
                figure == null ? null : figure.numerator(),
                figure == null ? null : figure.denominator(),
                figure == null ? null : figure.households());
    }

    /** The parts that there can be: those of the scope that the programme published, and whatever else it has households in. */
    private static Map<Split, Set<String>> names(
            RegisteredProgramme programme, Collection<HouseholdContributions> households) {
        Set<String> neighbourhoods = new TreeSet<>();
        Set<String> groups = new TreeSet<>();
        Set<String> tasks = new TreeSet<>();
        for (HouseholdContributions household : households) {
            neighbourhoods.add(household.neighbourhood());
            groups.add(household.targetGroup().name());
            household.policyTasks().forEach(task -> tasks.add(task.toString()));
        }
        RegisteredProgramme.Scope scope = programme.scope();
        if (scope != null) {
            neighbourhoods.addAll(scope.neighbourhoods());
            scope.targetGroups().stream().map(TargetGroup::name).forEach(groups::add);
        }
        return Map.of(Split.NEIGHBOURHOOD, neighbourhoods, Split.TARGET_GROUP, groups, Split.POLICY_TASK, tasks);
    }
}
