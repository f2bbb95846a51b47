package nl.veerkracht.api.assessment;

import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.api.platform.accesslog.AccessLog;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.personaldata.Erasures;
import nl.veerkracht.api.platform.personaldata.Tombstone;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.projections.assessment.AssessmentPicture;
import nl.veerkracht.projections.assessment.Assessments;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the assessments of a household. */
@RestController
class AssessmentReadController {

    private final AssessmentReader assessments;
    private final AccessLog accessLog;
    private final Erasures erasures;
    private final Clock clock;

    AssessmentReadController(AssessmentReader assessments, AccessLog accessLog, Erasures erasures, Clock clock) {
        this.assessments = assessments;
        this.accessLog = accessLog;
        this.erasures = erasures;
        this.clock = clock;
    }

    /**
     * What is planned, due, recorded and missing on a day ({@code validAt}, today when absent) as it was known at a moment
     * ({@code knownAt}, now when absent).
     */
    @GetMapping("/v1/households/{householdId}/assessments")
    ResponseEntity<AssessmentsAnswer> assessments(
            @PathVariable HouseholdId householdId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validAt,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable Instant knownAt,
            @RequestParam(required = false) @Min(0) @Nullable Long minPosition,
            RequestContext by) {
        Assessments file = assessments.find(householdId, knownAt, minPosition);
        LocalDate day = validAt == null ? LocalDate.now(clock) : validAt;
        AssessmentPicture picture = AssessmentPicture.picture(file, day);
        // Nothing here is sealed, and it is about persons all the same.
        accessLog.granted(
                Reading.of(by, "household.assessments", householdId),
                picture.persons().toList());
        Set<PersonId> erased =
                erasures.in(householdId).stream().map(Tombstone::personId).collect(Collectors.toSet());
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (file.version() >= 0) {
            answer.eTag("\"" + file.version() + "\"");
        }
        return answer.body(AssessmentsAnswer.of(householdId, file, picture, day, knownAt, erased));
    }
}
