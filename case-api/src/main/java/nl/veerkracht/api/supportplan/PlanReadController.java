package nl.veerkracht.api.supportplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.personaldata.Opened;
import nl.veerkracht.api.platform.personaldata.OpenedFacts;
import nl.veerkracht.api.platform.personaldata.PersonalData;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.events.PlanForm;
import nl.veerkracht.projections.supportplan.PlanFile;
import nl.veerkracht.projections.supportplan.PlanPicture;
import nl.veerkracht.projections.supportplan.PlanPicture.Closing;
import nl.veerkracht.projections.supportplan.PlanPicture.Start;
import nl.veerkracht.projections.supportplan.PlanPicture.State;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A household's plans, as they are. */
@RestController
@RequestMapping("/v1/households/{householdId}/plans")
class PlanReadController {

    private final PlanReader plans;
    private final PersonalData personalData;
    private final Clock clock;

    PlanReadController(PlanReader plans, PersonalData personalData, Clock clock) {
        this.plans = plans;
        this.personalData = personalData;
        this.clock = clock;
    }

    /** @param plans the latest start first */
    record Plans(List<Line> plans) {}

    /**
     * One plan, without its texts.
     *
     * @param startedOn the day of its start
     * @param closedOn the day of its end; absent while it runs
     */
    record Line(
            PlanId planId,
            long version,
            State state,
            PlanForm form,
            LocalDate startedOn,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate nextReviewOn) {}

    /** All plans of the household, as they are today. */
    @GetMapping
    Plans list(@PathVariable HouseholdId householdId) {
        LocalDate today = LocalDate.now(clock);
        return new Plans(plans.of(householdId).stream()
                .map(plan -> line(plan, PlanPicture.picture(plan, today)))
                .sorted(Comparator.comparing(Line::startedOn).reversed().thenComparing(Line::planId))
                .toList());
    }

    private static Line line(PlanFile plan, PlanPicture picture) {
        // No plan starts later than the day on which that is recorded.
        Start start = Objects.requireNonNull(picture.start());
        Closing closing = picture.closing();
        return new Line(
                plan.planId(),
                plan.version(),
                picture.state(),
                start.form(),
                start.startedOn(),
                closing == null ? null : closing.closedOn(),
                picture.nextReviewOn());
    }

    /** The plan on a day ({@code validAt}, today when absent) as it was known at a moment ({@code knownAt}, now when absent). */
    @GetMapping("/{planId}")
    ResponseEntity<PlanAnswer> plan(
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validAt,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable Instant knownAt,
            RequestContext by) {
        PlanFile file = plans.find(householdId, planId, knownAt);
        LocalDate day = validAt == null ? LocalDate.now(clock) : validAt;
        PlanPicture picture = PlanPicture.picture(file, day);
        Opened opened =
                personalData.open(Reading.of(by, "household.plan", householdId), OpenedFacts.personalValues(picture));
        return ResponseEntity.ok()
                .eTag("\"" + file.version() + "\"")
                .body(PlanAnswer.of(householdId, file, picture, day, knownAt, opened));
    }
}
