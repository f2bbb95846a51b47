package nl.veerkracht.api.indicator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.api.indicator.DashboardAnswer.Cell;
import nl.veerkracht.api.indicator.DashboardAnswer.Line;
import nl.veerkracht.api.indicator.DashboardAnswer.Reason;
import nl.veerkracht.api.indicator.IndicatorReader.Published;
import nl.veerkracht.api.platform.surroundings.PublishedDefinition;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Target;
import nl.veerkracht.api.platform.views.ViewPositions;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.projections.indicator.Figure;
import nl.veerkracht.projections.indicator.Indicator;
import nl.veerkracht.projections.indicator.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What programmes publish. What was published never changes once the view has seen all that was recorded by its moment, so all of it is
 * made at once when somebody asks, and remembered until the programme publishes again; then only what is new is played.
 */
@Component
class Dashboards {

    /** Of some thousands of figures each, with what they were made of. */
    private static final int PROGRAMMES_REMEMBERED = 20;

    private final IndicatorReader reader;
    private final ViewPositions positions;
    private final Cache<Key, Remembered> remembered =
            Caffeine.newBuilder().maximumSize(PROGRAMMES_REMEMBERED).build();

    Dashboards(IndicatorReader reader, ViewPositions positions) {
        this.reader = reader;
        this.positions = positions;
    }

    private record Key(String generation, ProgrammeId programmeId) {}

    /** What one programme published by the last time that somebody asked. Who asks while it is made waits for it. */
    private final class Remembered {

        private @Nullable RegisteredProgramme programme;
        private Publications publications = new Publications();
        private Map<Edition, DashboardAnswer> answers = Map.of();

        synchronized Optional<DashboardAnswer> find(RegisteredProgramme now, @Nullable LocalDate until, boolean first) {
            if (programme == null || programme.version() < now.version()) {
                positions.require(positions.head());
                Publications before = publications.isBeginningOf(now) ? publications : new Publications();
                publications = new Publications();
                Published published = reader.published(now, before);
                answers = answers(now, published);
                publications = published.publications();
                programme = now;
            }
            return Edition.of(programme, until, first).map(answers::get);
        }
    }

    /**
     * @param programme as it stands
     * @param until the day after the last one of a closed period; null for the last that was closed
     * @return what it published up to then; empty when no such period is closed
     * @throws ProblemException 503 when the view has not come so far
     */
    Optional<DashboardAnswer> find(RegisteredProgramme programme, @Nullable LocalDate until, boolean firstReported) {
        if (Edition.of(programme, until, firstReported).isEmpty()) {
            return Optional.empty();
        }
        return Objects.requireNonNull(remembered.get(
                        new Key(reader.generation(), programme.programmeId()), unused -> new Remembered()))
                .find(programme, until, firstReported);
    }

    /** @return what is answered when no such period is closed */
    static ProblemException notClosed() {
        return new ProblemException(HttpStatus.NOT_FOUND, "PERIOD_NOT_CLOSED");
    }

    private static Map<Edition, DashboardAnswer> answers(RegisteredProgramme programme, Published published) {
        List<LocalDate> ends = Edition.of(programme, null, false).stream()
                .flatMap(last -> last.periods().stream())
                .map(period -> Objects.requireNonNull(period.untilDate()))
                .toList();
        return ends.stream()
                .flatMap(end -> Stream.of(true, false).flatMap(first -> Edition.of(programme, end, first).stream()))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), edition -> answer(programme, edition, published, ends)));
    }

    private static DashboardAnswer answer(
            RegisteredProgramme programme, Edition edition, Published published, List<LocalDate> ends) {
        Publications publications = published.publications();
        return new DashboardAnswer(
                programme.programmeId(),
                programme.name(),
                edition.untilDate(),
                edition.publishedBy(),
                edition.status(),
                published.position(),
                ends,
                publications
                        .definitions(edition)
                        .flatMap(definition -> line(programme, edition, publications, definition).stream())
                        .toList());
    }

    private static Optional<Line> line(
            RegisteredProgramme programme, Edition edition, Publications published, PublishedDefinition definition) {
        return Publications.indicator(definition)
                .map(indicator -> new Line(
                        definition.code(),
                        definition.version(),
                        definition.texts(),
                        definition.unit(),
                        definition.direction(),
                        definition.threshold(),
                        target(programme, definition.code()),
                        TargetAnswer.isReachOfPersons(definition) ? programme.populationEstimate() : null,
                        cells(indicator, edition, published).stream()
                                .map(cell -> cell.against(
                                        target(programme, definition, cell),
                                        cell.scope() == Publication.Scope.TO_DATE
                                                ? TargetAnswer.ofEstimate(programme, definition, cell.value())
                                                : null))
                                .toList()));
    }

    private static @Nullable Long target(RegisteredProgramme programme, String code) {
        return programme.targets().stream()
                .filter(target -> target.indicator().equals(code) && target.year() == null)
                .map(Target::value)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable TargetAnswer target(
            RegisteredProgramme programme, PublishedDefinition definition, Cell cell) {
        return switch (cell.scope()) {
            case TO_DATE ->
                TargetAnswer.of(
                        programme, definition, new Period(programme.period().fromDate(), null), cell.value());
            case YEAR ->
                TargetAnswer.ofYear(
                        programme, definition, cell.untilDate().minusDays(1).getYear(), cell.value());
            case PART, RUN, QUARTER -> null;
        };
    }

    private static List<Cell> cells(Indicator indicator, Edition edition, Publications published) {
        if (!indicator.isRecorded()) {
            LocalDate first = edition.periods().get(0).fromDate();
            return List.of(new Cell(
                    Publication.Scope.TO_DATE,
                    first,
                    edition.untilDate(),
                    null,
                    null,
                    null,
                    null,
                    Reason.NOT_RECORDED,
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        return published.of(indicator).cells(edition.untilDate(), edition.publishedBy()).stream()
                .map(Dashboards::cell)
                .toList();
    }

    static Cell cell(Publication.Cell cell) {
        Figure figure = cell.figure();
        return new Cell(
                cell.scope(),
                cell.period().fromDate(),
                Objects.requireNonNull(cell.period().untilDate()),
                cell.split(),
                cell.name(),
                cell.publishedAt(),
                figure == null ? null : figure.value(),
                figure == null ? Reason.HELD_BACK : figure.value() == null ? Reason.NOTHING_TO_MEASURE : null,
                figure == null ? null : figure.numerator(),
                figure == null ? null : figure.denominator(),
                figure == null ? null : figure.households(),
                null,
                null);
    }
}
