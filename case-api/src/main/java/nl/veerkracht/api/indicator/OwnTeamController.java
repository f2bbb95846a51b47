package nl.veerkracht.api.indicator;

import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.api.platform.accesslog.AccessLog;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.projections.indicator.Indicator;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Why a figure is what it is, for who works with some of the households: what those of the own team contribute, and nothing that
 * others do (ADR-0026).
 */
@RestController
class OwnTeamController {

    private final IndicatorReader reader;
    private final AccessLog accessLog;

    OwnTeamController(IndicatorReader reader, AccessLog accessLog) {
        this.reader = reader;
        this.accessLog = accessLog;
    }

    /**
     * One indicator on a day ({@code validAt}, today when absent) as it was known at a moment ({@code knownAt}, now when absent), of what
     * counts from a day ({@code from}, the first of the programme when absent) until that one: the figure of the households that are with
     * the user's team now, and their contributions, from which it follows.
     */
    @GetMapping("/v1/programmes/{programmeId}/indicators/{code}/own-team")
    IndicatorPartsAnswer ownTeam(
            RequestContext context,
            Scope scope,
            @PathVariable ProgrammeId programmeId,
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validAt,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable Instant knownAt,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @Min(0) @Nullable Long minPosition) {
        Indicator indicator = IndicatorController.known(code);
        ProgrammeFigures figures =
                reader.ofOwnTeam(context, scope, programmeId, indicator, validAt, knownAt, from, minPosition);
        IndicatorPartsAnswer why = figures.why(indicator, context.actor().team(), null, null);
        accessLog.granted(new Reading(context, "indicator.own-team", why.households()), Set.of());
        return why;
    }
}
