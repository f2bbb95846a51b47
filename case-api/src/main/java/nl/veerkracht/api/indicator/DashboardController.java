package nl.veerkracht.api.indicator;

import java.time.LocalDate;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a programme publishes of its figures, for who steers it. */
@RestController
class DashboardController {

    private final IndicatorReader reader;
    private final Dashboards dashboards;

    DashboardController(IndicatorReader reader, Dashboards dashboards) {
        this.reader = reader;
        this.dashboards = dashboards;
    }

    /**
     * The figures up to the end of a closed period ({@code until}, that of the last one when absent), as they were published last, or
     * as they were first reported ({@code firstReported}).
     */
    @GetMapping("/v1/programmes/{programmeId}/dashboard")
    DashboardAnswer dashboard(
            RequestContext context,
            Scope scope,
            @PathVariable ProgrammeId programmeId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
            @RequestParam(defaultValue = "false") boolean firstReported) {
        return dashboards
                .find(reader.within(context, scope, programmeId), until, firstReported)
                .orElseThrow(Dashboards::notClosed);
    }
}
