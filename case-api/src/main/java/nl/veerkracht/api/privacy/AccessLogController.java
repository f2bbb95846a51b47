package nl.veerkracht.api.privacy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Set;
import nl.veerkracht.api.platform.accesslog.AccessLog;
import nl.veerkracht.api.platform.accesslog.AccessLogLine;
import nl.veerkracht.api.platform.accesslog.AccessLogReader;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows who read a file, or tried to. */
@RestController
@RequestMapping("/v1/households/{householdId}/access-log-entries")
class AccessLogController {

    private static final int PAGE = 50;

    private final AccessLog accessLog;
    private final AccessLogReader reader;

    AccessLogController(AccessLog accessLog, AccessLogReader reader) {
        this.accessLog = accessLog;
        this.reader = reader;
    }

    /**
     * A page of the log.
     *
     * @param entries latest first
     * @param before what to ask for to get the page after this one; null on the last page
     */
    record Page(List<AccessLogLine> entries, @Nullable Long before) {}

    /** Latest first, 50 at a time unless asked otherwise, at most 200. Looking at the log is itself logged. */
    @GetMapping
    Page entries(
            RequestContext context,
            @PathVariable HouseholdId householdId,
            @RequestParam(required = false) @Min(0) @Nullable Long before,
            @RequestParam(required = false) @Min(1) @Max(AccessLogReader.MAX_PAGE) @Nullable Integer limit) {
        accessLog.granted(Reading.of(context, "household.access-log", householdId), Set.of());
        int size = limit == null ? PAGE : limit;
        List<AccessLogLine> lines = reader.about(householdId, before == null ? Long.MAX_VALUE : before, size);
        boolean last = lines.size() < size;
        return new Page(lines, last ? null : lines.get(lines.size() - 1).entryId());
    }
}
