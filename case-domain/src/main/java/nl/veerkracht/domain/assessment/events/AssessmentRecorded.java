package nl.veerkracht.domain.assessment.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An assessment was recorded (meting afgenomen): scores only, no texts.
 * Emitted by {@link nl.veerkracht.domain.assessment.AssessmentCommand.RecordAssessment} under {@link
 *     nl.veerkracht.domain.assessment.ScoringRules}. Since revision 1.
 *
 * @param householdId the household
 * @param householdVersion the version of the household's file on which this was decided
 * @param instrumentId the instrument
 * @param instrumentVersion its version, by which the scores are read
 * @param programmeId the programme for which it was planned; null when it was not planned
 * @param moment the planned moment that it fulfils; null when it was not planned
 * @param personId whom it is about; null for the household as a whole
 * @param respondent who answered
 * @param itemScores the answers by item, rising; empty for an instrument of which only scores are kept
 * @param scaleScores the scores by scale, in the order of the instrument, computed from the answers where there are any
 * @param missingItems how many items have no answer; 0 when it is complete
 * @param measuredOn valid date: the day on which the questions were answered
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record AssessmentRecorded(
        HouseholdId householdId,
        long householdVersion,
        String instrumentId,
        String instrumentVersion,
        @Nullable ProgrammeId programmeId,
        @Nullable Moment moment,
        @Nullable PersonId personId,
        Respondent respondent,
        List<ItemScore> itemScores,
        List<ScaleScore> scaleScores,
        int missingItems,
        LocalDate measuredOn,
        @Nullable Replaces replaces)
        implements AssessmentEvent {

    public AssessmentRecorded {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(instrumentId, "instrumentId");
        Objects.requireNonNull(instrumentVersion, "instrumentVersion");
        Objects.requireNonNull(respondent, "respondent");
        Objects.requireNonNull(measuredOn, "measuredOn");
        itemScores = List.copyOf(itemScores);
        scaleScores = List.copyOf(scaleScores);
        if ((programmeId == null) != (moment == null)) {
            throw new IllegalArgumentException("a moment is a moment of a participation");
        }
    }

    @Override
    public LocalDate validOn() {
        return measuredOn;
    }

    @Override
    public AssessmentRecorded replacing(Replaces correction) {
        return new AssessmentRecorded(
                householdId,
                householdVersion,
                instrumentId,
                instrumentVersion,
                programmeId,
                moment,
                personId,
                respondent,
                itemScores,
                scaleScores,
                missingItems,
                measuredOn,
                correction);
    }

    /** @return the same fact without the scores of single items */
    public AssessmentRecorded withoutItems() {
        return new AssessmentRecorded(
                householdId,
                householdVersion,
                instrumentId,
                instrumentVersion,
                programmeId,
                moment,
                personId,
                respondent,
                List.of(),
                scaleScores,
                missingItems,
                measuredOn,
                replaces);
    }
}
