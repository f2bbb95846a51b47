package nl.veerkracht.api.casefile;

import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.personaldata.Erasures;
import nl.veerkracht.api.platform.personaldata.Opened;
import nl.veerkracht.api.platform.personaldata.OpenedFacts;
import nl.veerkracht.api.platform.personaldata.PersonalData;
import nl.veerkracht.api.platform.personaldata.Tombstone;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.supportplan.PlanReader;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.projections.casefile.CaseFile;
import nl.veerkracht.projections.casefile.CaseFilePicture;
import nl.veerkracht.projections.casefile.TextsForReview;
import nl.veerkracht.projections.casefile.TextsForReview.ForReview;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A household's file (dossier). */
@RestController
@RequestMapping("/v1/households/{householdId}")
class CaseFileController {

    private final CaseFileReader files;
    private final PersonalData personalData;
    private final Erasures erasures;
    private final PlanReader plans;
    private final Clock clock;

    CaseFileController(
            CaseFileReader files, PersonalData personalData, Erasures erasures, PlanReader plans, Clock clock) {
        this.files = files;
        this.personalData = personalData;
        this.erasures = erasures;
        this.plans = plans;
        this.clock = clock;
    }

    /** The file on a day ({@code validAt}, today when absent) as it was known at a moment ({@code knownAt}, now when absent). */
    @GetMapping
    ResponseEntity<CaseFileAnswer> file(
            @PathVariable HouseholdId householdId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validAt,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable Instant knownAt,
            @RequestParam(required = false) @Min(0) @Nullable Long minPosition,
            RequestContext by) {
        CaseFile file = find(householdId, knownAt, minPosition);
        CaseFilePicture picture = CaseFilePicture.picture(file, validAt == null ? LocalDate.now(clock) : validAt);
        Opened opened = personalData.open(
                Reading.of(by, "household.case-file", householdId), OpenedFacts.personalValues(picture));
        return answer(file, CaseFileAnswer.of(householdId, file, picture, knownAt, opened));
    }

    /** Everything that was recorded, in order, with what was corrected and withdrawn. */
    @GetMapping("/timeline")
    ResponseEntity<TimelineAnswer> timeline(
            @PathVariable HouseholdId householdId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable Instant knownAt,
            @RequestParam(required = false) @Min(0) @Nullable Long minPosition,
            RequestContext by) {
        CaseFile file = find(householdId, knownAt, minPosition);
        Opened opened = personalData.open(
                Reading.of(by, "household.timeline", householdId), OpenedFacts.personalValues(file.entries()));
        return answer(file, TimelineAnswer.of(householdId, file, knownAt, opened));
    }

    /** The free texts that may still name somebody who was erased: for whoever handles the erasure to read and withdraw. */
    @GetMapping("/texts-for-review")
    ResponseEntity<TextsForReviewAnswer> textsForReview(
            @PathVariable HouseholdId householdId,
            @RequestParam(required = false) @Min(0) @Nullable Long minPosition,
            RequestContext by) {
        CaseFile file = find(householdId, null, minPosition);
        Map<PersonId, Instant> erased =
                erasures.in(householdId).stream().collect(Collectors.toMap(Tombstone::personId, Tombstone::erasedAt));
        List<ForReview> texts = TextsForReview.of(file, plans.of(householdId), erased);
        Opened opened = personalData.open(
                Reading.of(by, "household.texts-for-review", householdId), OpenedFacts.personalValues(texts));
        return answer(file, TextsForReviewAnswer.of(householdId, erased.keySet(), texts, opened));
    }

    private CaseFile find(HouseholdId id, @Nullable Instant knownAt, @Nullable Long minPosition) {
        if (knownAt == null) {
            return files.now(id, minPosition);
        }
        if (knownAt.isAfter(clock.instant())) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "KNOWN_AT_IN_FUTURE");
        }
        return files.knownAt(id, knownAt);
    }

    private static <T> ResponseEntity<T> answer(CaseFile file, T body) {
        return ResponseEntity.ok().eTag("\"" + file.version() + "\"").body(body);
    }
}
