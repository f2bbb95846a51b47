package nl.veerkracht.api.worklist;

import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.DateRules;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import nl.veerkracht.projections.worklist.TermCode;
import nl.veerkracht.projections.worklist.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What has to be done for the households of the caseworker's own team. */
@RestController
class WorklistController {

    /** A longer list would be of no use to anybody: what is due first comes first. */
    static final int MOST = 500;

    private static final int YEARS_AHEAD = 20;

    private final WorklistReader worklists;
    private final Terms terms;
    private final Clock clock;

    WorklistController(WorklistReader worklists, Terms terms, Clock clock) {
        this.worklists = worklists;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * What has to be done.
     *
     * @param team whose households it is about
     * @param validAt the day of asking
     * @param until the last day up to which it looks ahead
     * @param total how many there are; more than five hundred are not shown
     * @param items what has to be done, by the day on which it is due; empty when there is nothing
     */
    record WorklistAnswer(String team, LocalDate validAt, LocalDate until, int total, List<WorklistItem> items) {}

    /** A worklist is asked of a day around now; what lies further off is a slip of the keyboard. */
    private LocalDate sensible(LocalDate validAt) {
        LocalDate today = LocalDate.now(clock);
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        if (validAt.isAfter(latest)) {
            throw new Refusal(FactRefusal.DATE_TOO_FAR_AHEAD, Map.of("date", validAt, "latest", latest));
        } else if (validAt.isBefore(DateRules.EARLIEST)) {
            throw new Refusal(FactRefusal.DATE_TOO_LONG_AGO, Map.of("date", validAt, "earliest", DateRules.EARLIEST));
        }
        return validAt;
    }

    /**
     * What is due, and what is overdue, on a day ({@code validAt}, today when absent): for all households of the team, or only for
     * those of which the user is the lead caseworker ({@code mine}); with what is done as well ({@code done}).
     */
    @GetMapping("/v1/worklist")
    WorklistAnswer read(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validAt,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam(required = false) @Min(0) @Nullable Long minPosition,
            RequestContext by) {
        LocalDate day = validAt == null ? LocalDate.now(clock) : sensible(validAt);
        LocalDate until = terms.end(TermCode.LOOK_AHEAD, day);
        List<WorklistItem> items = worklists.read(
                by,
                day,
                mine,
                minPosition,
                obligation -> !obligation.sortedBy().isAfter(until) && (done || obligation.isOpen()));
        return new WorklistAnswer(
                by.actor().team(),
                day,
                until,
                items.size(),
                items.stream().limit(MOST).toList());
    }
}
