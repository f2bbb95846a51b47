package nl.veerkracht.api.assessment;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.api.platform.web.Flaw;
import nl.veerkracht.api.platform.web.InputException;
import nl.veerkracht.domain.assessment.AssessmentCommand;
import nl.veerkracht.domain.assessment.AssessmentCommand.GivenScore;
import nl.veerkracht.domain.assessment.AssessmentCommand.PlannedMoment;
import nl.veerkracht.domain.assessment.events.ItemScore;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.assessment.events.Respondent;
import nl.veerkracht.domain.shared.AssessmentFileId;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument came to.
 *
 * @param instrumentId the instrument, as {@code GET /v1/instruments} lists it
 * @param instrumentVersion its version
 * @param programmeId the programme for which it was planned; left out when it was not planned
 * @param moment the planned moment; left out when it was not planned
 * @param personId whom it is about; left out for the household as a whole
 * @param respondent who answered
 * @param items the answers; an answer that is missing is left out
 * @param scores the scores by scale, of an instrument of which only scores are kept
 * @param measuredOn the day on which the questions were answered
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
record TakenAssessment(
        String instrumentId,
        String instrumentVersion,
        @Nullable ProgrammeId programmeId,
        @Nullable Moment moment,
        @Nullable PersonId personId,
        Respondent respondent,
        @Nullable @Size(max = 200) List<Answer> items,
        @Nullable @Size(max = 50) List<Score> scores,
        LocalDate measuredOn)
        implements AssessmentFact {

    /** The answer to an item, by its number. */
    record Answer(int item, int score) {}

    /** The score on a scale, by its code. */
    record Score(String scale, int score) {}

    @Override
    public AssessmentCommand.Fact command(HouseholdId householdId, By by, String pointer) {
        return new AssessmentCommand.RecordAssessment(
                AssessmentFileId.of(householdId),
                householdId,
                by,
                instrumentId,
                instrumentVersion,
                planned(pointer),
                personId,
                respondent,
                items == null
                        ? List.of()
                        : items.stream()
                                .map(answer -> new ItemScore(answer.item(), answer.score()))
                                .toList(),
                scores == null
                        ? List.of()
                        : scores.stream()
                                .map(score -> new GivenScore(score.scale(), score.score()))
                                .toList(),
                measuredOn);
    }

    private @Nullable PlannedMoment planned(String pointer) {
        if (programmeId != null && moment != null) {
            return new PlannedMoment(programmeId, moment);
        }
        if (programmeId != null) {
            throw new InputException(List.of(Flaw.inBody(pointer + "/moment", "FIELD_MISSING")));
        }
        if (moment != null) {
            throw new InputException(List.of(Flaw.inBody(pointer + "/programmeId", "FIELD_MISSING")));
        }
        return null;
    }
}
