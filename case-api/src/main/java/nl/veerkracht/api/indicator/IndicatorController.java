package nl.veerkracht.api.indicator;

import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.api.platform.accesslog.AccessLog;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.projections.indicator.Indicator;
import nl.veerkracht.projections.indicator.Indicators;
import nl.veerkracht.projections.indicator.Split;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The indicators of a programme for who may see everything: on any day, as known at any moment, taken apart in any way, small
 * numbers included.
 */
@RestController
@RequestMapping("/v1/programmes/{programmeId}/indicators")
class IndicatorController {

    private final IndicatorReader reader;
    private final AccessLog accessLog;

    IndicatorController(IndicatorReader reader, AccessLog accessLog) {
        this.reader = reader;
        this.accessLog = accessLog;
    }

    /**
     * All indicators on a day ({@code validAt}, today when absent) as it was known at a moment ({@code knownAt}, now when absent), of
     * what counts from a day ({@code from}, the first of the programme when absent) until that one; taken apart by {@code split}.
     */
    @GetMapping
    IndicatorsAnswer all(
            RequestContext context,
            Scope scope,
            @PathVariable ProgrammeId programmeId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validAt,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable Instant knownAt,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable Split split,
            @RequestParam(required = false) @Min(0) @Nullable Long minPosition) {
        ProgrammeFigures figures = reader.read(context, scope, programmeId, validAt, knownAt, from, minPosition, null);
        return figures.answer(Indicators.all(), split);
    }

    /**
     * Why a figure is what it is: the same question about one indicator, and all contributions from which the figure follows, of the
     * whole programme or of one {@code cell} of a {@code split}.
     */
    @GetMapping("/{code}")
    IndicatorPartsAnswer one(
            RequestContext context,
            Scope scope,
            @PathVariable ProgrammeId programmeId,
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validAt,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable Instant knownAt,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable Split split,
            @RequestParam(required = false) @Nullable String cell,
            @RequestParam(required = false) @Min(0) @Nullable Long minPosition) {
        Indicator indicator = known(code);
        ProgrammeFigures figures =
                reader.read(context, scope, programmeId, validAt, knownAt, from, minPosition, indicator);
        if ((split == null) != (cell == null)) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "SPLIT_WITHOUT_CELL");
        }
        IndicatorPartsAnswer why = figures.why(indicator, null, split, cell);
        accessLog.granted(new Reading(context, "indicator.parts", why.households()), Set.of());
        return why;
    }

    /** How the figure grew from one closed period to the next, as it was first reported and as it is known now. */
    @GetMapping("/{code}/series")
    SeriesAnswer series(
            RequestContext context,
            Scope scope,
            @PathVariable ProgrammeId programmeId,
            @PathVariable String code,
            @RequestParam(required = false) @Min(0) @Nullable Long minPosition) {
        RegisteredProgramme programme = reader.within(context, scope, programmeId);
        reader.await(minPosition);
        return reader.series(programme, known(code));
    }

    static Indicator known(String code) {
        return Indicators.find(code, 1).orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "RECORD_UNKNOWN"));
    }
}
