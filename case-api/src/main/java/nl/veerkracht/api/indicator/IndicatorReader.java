package nl.veerkracht.api.indicator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.veerkracht.api.indicator.Publications.Past;
import nl.veerkracht.api.indicator.ReckonedContributions.Question;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.surroundings.ProgrammeRegister;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.ReportingPeriod;
import nl.veerkracht.api.platform.views.ViewPositions;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.projections.indicator.Figures;
import nl.veerkracht.projections.indicator.HouseholdContributions;
import nl.veerkracht.projections.indicator.Indicator;
import nl.veerkracht.projections.indicator.IndicatorFile;
import nl.veerkracht.projections.indicator.IndicatorProjection;
import nl.veerkracht.projections.indicator.Participation.Asked;
import nl.veerkracht.projections.worklist.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads what a programme's figures are made of, on a day and as known at a moment. */
@Component
class IndicatorReader {

    private final ProgrammeRegister programmes;
    private final ReckonedContributions contributions;
    private final ViewPositions positions;
    private final Terms terms;
    private final Clock clock;

    IndicatorReader(
            ProgrammeRegister programmes,
            ReckonedContributions contributions,
            ViewPositions positions,
            Terms terms,
            Clock clock) {
        this.programmes = programmes;
        this.contributions = contributions;
        this.positions = positions;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * @param only the one indicator that is asked about; null for all
     * @throws ProblemException 404 when there is no such programme, and the same for one of another municipality; 400 when the days make
     *     no period, or the moment lies ahead; 503 when the view has not come so far
     */
    ProgrammeFigures read(
            RequestContext context,
            Scope scope,
            ProgrammeId programmeId,
            @Nullable LocalDate validAt,
            @Nullable Instant knownAt,
            @Nullable LocalDate from,
            @Nullable Long minPosition,
            @Nullable Indicator only) {
        RegisteredProgramme programme = within(context, scope, programmeId);
        return read(programme, day(validAt, knownAt, minPosition), knownAt, from, only);
    }

    /**
     * The same of one indicator, and only of the households that are with the team of who asks.
     *
     * @throws nl.veerkracht.projections.platform.OlderVersionException when a version of the view is live that does not know the teams
     */
    ProgrammeFigures ofOwnTeam(
            RequestContext context,
            Scope scope,
            ProgrammeId programmeId,
            Indicator indicator,
            @Nullable LocalDate validAt,
            @Nullable Instant knownAt,
            @Nullable LocalDate from,
            @Nullable Long minPosition) {
        RegisteredProgramme programme = within(context, scope, programmeId);
        LocalDate day = day(validAt, knownAt, minPosition);
        Period period = period(programme, from, day);
        OptionalLong position = positions.position(IndicatorProjection.GROUP);
        List<HouseholdContributions> households =
                reckon(contributions.filesOfTeam(context.actor().team()), question(programme, day, knownAt, indicator));
        return figures(programme, period, knownAt, position, households);
    }

    private LocalDate day(@Nullable LocalDate validAt, @Nullable Instant knownAt, @Nullable Long minPosition) {
        if (knownAt != null && knownAt.isAfter(clock.instant())) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "KNOWN_AT_IN_FUTURE");
        }
        await(minPosition);
        return validAt == null ? LocalDate.now(clock) : validAt;
    }

    /** @return the name of what is read now: what was made of another generation of the view may not hold any more */
    String generation() {
        return contributions.generation();
    }

    /** @throws ProblemException 503 when the view has not come so far */
    void await(@Nullable Long minPosition) {
        positions.require(minPosition);
    }

    private ProgrammeFigures read(
            RegisteredProgramme programme,
            LocalDate day,
            @Nullable Instant knownAt,
            @Nullable LocalDate from,
            @Nullable Indicator only) {
        Period period = period(programme, from, day);
        OptionalLong position = positions.position(IndicatorProjection.GROUP);
        List<HouseholdContributions> households = contributions.of(question(programme, day, knownAt, only));
        return figures(programme, period, knownAt, position, households);
    }

    private Question question(
            RegisteredProgramme programme, LocalDate day, @Nullable Instant knownAt, @Nullable Indicator only) {
        return new Question(
                programme.municipality(),
                programme.programmeId(),
                new Asked(day, terms, clock.getZone()),
                knownAt,
                only);
    }

    private static List<HouseholdContributions> reckon(List<IndicatorFile> files, Question question) {
        return files.stream()
                .flatMap(file -> ReckonedContributions.reckon(file, question, question.indicators()).stream())
                .toList();
    }

    private static ProgrammeFigures figures(
            RegisteredProgramme programme,
            Period period,
            @Nullable Instant knownAt,
            OptionalLong position,
            List<HouseholdContributions> households) {
        return new ProgrammeFigures(
                programme, period, knownAt, position.isPresent() ? position.getAsLong() : null, households);
    }

    /**
     * What a programme published.
     *
     * @param position how far the log had been read; null when nothing was
     */
    record Published(Publications publications, @Nullable Long position) {}

    /**
     * @param before what of it was played already, which is played on; it is of no use any more when this fails
     * @return all that a programme ever published
     */
    Published published(RegisteredProgramme programme, Publications before) {
        OptionalLong position = positions.position(IndicatorProjection.GROUP);
        before.playOn(
                programme,
                new Past(
                        at -> programmes.find(programme.programmeId(), at).orElseThrow(),
                        moment -> question(programme, moment.lastDay(), moment.at(), null),
                        contributions.files(programme.municipality())));
        return new Published(before, position.isPresent() ? position.getAsLong() : null);
    }

    /** @return the figure at the end of each closed period, as first reported and as known now */
    SeriesAnswer series(RegisteredProgramme programme, Indicator indicator) {
        OptionalLong position = positions.position(IndicatorProjection.GROUP);
        List<IndicatorFile> files = contributions.files(programme.municipality());
        List<SeriesAnswer.Point> points = programme.periods().stream()
                .sorted(Comparator.comparing(ReportingPeriod::untilDate))
                .map(period -> new SeriesAnswer.Point(
                        period.untilDate(),
                        period.closedAt(),
                        figure(programme, indicator, files, period.untilDate(), period.closedAt()),
                        figure(programme, indicator, files, period.untilDate(), null)))
                .toList();
        return new SeriesAnswer(
                programme.programmeId(),
                indicator.code(),
                indicator.version(),
                position.isPresent() ? position.getAsLong() : null,
                points);
    }

    private FigureAnswer figure(
            RegisteredProgramme programme,
            Indicator indicator,
            List<IndicatorFile> files,
            LocalDate untilDate,
            @Nullable Instant knownAt) {
        LocalDate day = untilDate.minusDays(1);
        List<HouseholdContributions> households = reckon(files, question(programme, day, knownAt, indicator));
        return FigureAnswer.of(indicator, new Figures(indicator, households, period(programme, null, day)).total());
    }

    private static Period period(RegisteredProgramme programme, @Nullable LocalDate from, LocalDate day) {
        LocalDate first = from == null ? programme.period().fromDate() : from;
        if (first.isAfter(day)) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "PERIOD_ENDS_BEFORE_IT_BEGINS",
                    Map.of("from", first.toString(), "validAt", day.toString()));
        }
        return new Period(first, day.plusDays(1));
    }

    /** @throws ProblemException 404 when there is no such programme, and the same for one of another municipality */
    RegisteredProgramme within(RequestContext context, Scope scope, ProgrammeId programmeId) {
        return programmes
                .find(programmeId)
                .filter(programme -> scope == Scope.ALL
                        || programme.municipality().equals(context.actor().municipality()))
                .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "RECORD_UNKNOWN"));
    }
}
