package nl.veerkracht.api.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.assessment.events.ItemScore;
import nl.veerkracht.domain.assessment.events.MissingReason;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.assessment.events.Respondent;
import nl.veerkracht.domain.assessment.events.ScaleScore;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.projections.assessment.AssessmentPicture;
import nl.veerkracht.projections.assessment.AssessmentPicture.State;
import nl.veerkracht.projections.assessment.Assessments;
import org.jspecify.annotations.Nullable;

/**
 * The assessments of a household on a day.
 *
 * @param version the number of the last entry, also the ETag; absent while nothing was recorded
 * @param validAt the day of which this speaks
 * @param knownAt the moment at which this was known; absent for what is known now
 * @param measurements what is planned, with what became of it by that day
 * @param assessments what was measured on that day or before
 */
record AssessmentsAnswer(
        HouseholdId householdId,
        @Nullable Long version,
        LocalDate validAt,
        @Nullable Instant knownAt,
        List<Measurement> measurements,
        List<Assessment> assessments) {

    /** A planned measurement; see {@link AssessmentPicture.Measurement}. */
    record Measurement(
            long entry,
            ProgrammeId programmeId,
            Moment moment,
            String instrumentId,
            String instrumentVersion,
            @Nullable PersonId personId,
            LocalDate dueFrom,
            LocalDate dueUntil,
            State state,
            @Nullable Long settledBy,
            @Nullable MissingReason reason) {}

    /**
     * An assessment; see {@link AssessmentPicture.Assessment}. The log keeps its scores for the figures; who handles the file has
     * no more need of them when the person was erased.
     */
    record Assessment(
            long entry,
            String instrumentId,
            String instrumentVersion,
            @Nullable ProgrammeId programmeId,
            @Nullable Moment moment,
            @Nullable PersonId personId,
            boolean erased,
            Respondent respondent,
            List<ItemScore> items,
            List<ScaleScore> scores,
            int missingItems,
            LocalDate measuredOn) {}

    static AssessmentsAnswer of(
            HouseholdId householdId,
            Assessments file,
            AssessmentPicture picture,
            LocalDate validAt,
            @Nullable Instant knownAt,
            Set<PersonId> erased) {
        return new AssessmentsAnswer(
                householdId,
                file.version() < 0 ? null : file.version(),
                validAt,
                knownAt,
                picture.measurements().stream()
                        .map(AssessmentsAnswer::measurement)
                        .toList(),
                picture.assessments().stream()
                        .map(assessment -> assessment(
                                assessment, assessment.personId() != null && erased.contains(assessment.personId())))
                        .toList());
    }

    private static Measurement measurement(AssessmentPicture.Measurement planned) {
        return new Measurement(
                planned.entry(),
                planned.programmeId(),
                planned.moment(),
                planned.instrumentId(),
                planned.instrumentVersion(),
                planned.personId(),
                planned.dueFrom(),
                planned.dueUntil(),
                planned.state(),
                planned.settledBy(),
                planned.reason());
    }

    private static Assessment assessment(AssessmentPicture.Assessment taken, boolean erased) {
        return new Assessment(
                taken.entry(),
                taken.instrumentId(),
                taken.instrumentVersion(),
                taken.programmeId(),
                taken.moment(),
                taken.personId(),
                erased,
                taken.respondent(),
                erased ? List.of() : taken.itemScores(),
                erased ? List.of() : taken.scaleScores(),
                taken.missingItems(),
                taken.measuredOn());
    }
}
