package nl.veerkracht.domain.assessment;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.assessment.AssessmentSurroundings.HouseholdFacts;
import nl.veerkracht.domain.assessment.AssessmentSurroundings.Window;
import nl.veerkracht.domain.assessment.ScoringRules.Scores;
import nl.veerkracht.domain.assessment.events.*;
import nl.veerkracht.domain.shared.AssessmentFileId;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.FileCommand;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a household's assessments. Every command can be refused with {@code STALE_VERSION} and the date codes;
 * its Javadoc names the others.
 */
public sealed interface AssessmentCommand extends FileCommand {

    /** @return the file of assessments of {@link #householdId} */
    AssessmentFileId fileId();

    /** A command that records one fact, and can therefore also correct one. */
    sealed interface Fact extends AssessmentCommand {
        /** @return whom it is about; null for the household as a whole */
        @Nullable
        PersonId personId();

        /** @return the fact to record, decided on what is in the household's file */
        AssessmentEvent event(AssessmentSurroundings surroundings, HouseholdFacts household);
    }

    /** A score on a scale, of an instrument of which only scores are kept. */
    record GivenScore(String scale, int score) {}

    /**
     * Plans a measurement; the window in which it is due follows from the first day of the participation. Emits: {@link
     * MeasurementPlanned}. Refuses with: ASSESSMENT_IN_CLOSED_FILE, NO_PARTICIPATION, INSTRUMENT_UNKNOWN,
     * INSTRUMENT_NOT_IN_USE, INSTRUMENT_FOR_OTHER_SUBJECT, INSTRUMENT_FOR_OTHER_AGE, ASSESSED_PERSON_UNKNOWN,
     * MEASUREMENT_ALREADY_PLANNED.
     */
    record PlanMeasurement(
            @TargetAggregateIdentifier AssessmentFileId fileId,
            HouseholdId householdId,
            By by,
            ProgrammeId programmeId,
            String instrumentId,
            String instrumentVersion,
            Moment moment,
            @Nullable PersonId personId)
            implements Fact {
        @Override
        public AssessmentEvent event(AssessmentSurroundings surroundings, HouseholdFacts household) {
            LocalDate enrolledOn =
                    AdmissionRules.participation(household, programmeId).enrolledOn();
            Window window = surroundings.windows().get(moment);
            LocalDate dueUntil = window.closes(enrolledOn);
            Instrument instrument = AdmissionRules.instrument(surroundings, instrumentId, instrumentVersion, dueUntil);
            AdmissionRules.guardSubject(instrument, household, personId, dueUntil);
            return new MeasurementPlanned(
                    householdId,
                    household.version(),
                    programmeId,
                    instrumentId,
                    instrumentVersion,
                    moment,
                    personId,
                    enrolledOn,
                    window.opens(enrolledOn),
                    dueUntil,
                    null);
        }
    }

    /**
     * Records what an instrument came to, for a planned moment or apart from one. Emits: {@link AssessmentRecorded}. Refuses
     * with: ASSESSMENT_IN_CLOSED_FILE, NO_PARTICIPATION, INSTRUMENT_UNKNOWN, INSTRUMENT_NOT_IN_USE,
     * INSTRUMENT_FOR_OTHER_SUBJECT, INSTRUMENT_FOR_OTHER_AGE, ASSESSED_PERSON_UNKNOWN, RESPONDENT_NOT_ALLOWED, ITEM_UNKNOWN,
     * ITEM_SCORE_OUT_OF_RANGE, TOO_MANY_ITEMS_MISSING, ONLY_SCORES_ARE_KEPT, SCORES_ARE_COMPUTED, SCALE_UNKNOWN,
     * SCALE_SCORE_OUT_OF_RANGE, MEASUREMENT_NOT_PLANNED, OUTSIDE_MEASUREMENT_WINDOW, ASSESSMENT_ALREADY_RECORDED,
     * MEASUREMENT_WAS_DECLINED.
     *
     * @param planned the measurement that it fulfils; null when it was not planned
     * @param items the answers, in any order; those that are missing are left out
     * @param scores the scores, of an instrument of which only scores are kept
     */
    record RecordAssessment(
            @TargetAggregateIdentifier AssessmentFileId fileId,
            HouseholdId householdId,
            By by,
            String instrumentId,
            String instrumentVersion,
            @Nullable PlannedMoment planned,
            @Nullable PersonId personId,
            Respondent respondent,
            List<ItemScore> items,
            List<GivenScore> scores,
            LocalDate measuredOn)
            implements Fact {

        public RecordAssessment {
            items = List.copyOf(items);
            scores = List.copyOf(scores);
        }

        @Override
        public AssessmentEvent event(AssessmentSurroundings surroundings, HouseholdFacts household) {
            Instrument instrument =
                    AdmissionRules.instrument(surroundings, instrumentId, instrumentVersion, measuredOn);
            AdmissionRules.guardParticipation(household);
            AdmissionRules.guardSubject(instrument, household, personId, measuredOn);
            AdmissionRules.guardRespondent(instrument, respondent);
            Scores made = ScoringRules.scores(instrument, items, scores);
            return new AssessmentRecorded(
                    householdId,
                    household.version(),
                    instrumentId,
                    instrumentVersion,
                    planned == null ? null : planned.programmeId(),
                    planned == null ? null : planned.moment(),
                    personId,
                    respondent,
                    made.items(),
                    made.scales(),
                    made.missing(),
                    measuredOn,
                    null);
        }
    }

    /** The moment of a participation for which an assessment was planned. */
    record PlannedMoment(ProgrammeId programmeId, Moment moment) {}

    /**
     * Records that a planned measurement will not take place, and why. Emits: {@link AssessmentDeclined}. Refuses with:
     * ASSESSMENT_IN_CLOSED_FILE, MEASUREMENT_NOT_PLANNED, ASSESSMENT_ALREADY_RECORDED, MEASUREMENT_WAS_DECLINED.
     */
    record DeclineAssessment(
            @TargetAggregateIdentifier AssessmentFileId fileId,
            HouseholdId householdId,
            By by,
            String instrumentId,
            PlannedMoment planned,
            @Nullable PersonId personId,
            MissingReason reason,
            LocalDate declinedOn)
            implements Fact {
        @Override
        public AssessmentEvent event(AssessmentSurroundings surroundings, HouseholdFacts household) {
            return new AssessmentDeclined(
                    householdId,
                    household.version(),
                    planned.programmeId(),
                    instrumentId,
                    planned.moment(),
                    personId,
                    reason,
                    declinedOn,
                    null);
        }
    }

    /**
     * Records a fact in place of an earlier entry. Emits: the event of {@code corrected}, with {@code replaces}. Refuses
     * with: ENTRY_UNKNOWN, ENTRY_NOT_STANDING, ENTRY_STILL_NEEDED, CORRECTION_OF_OTHER_KIND, CORRECTION_OF_OTHER_SUBJECT,
     * and the codes of {@code corrected}.
     *
     * @param entry the number of the entry to correct
     * @param reason why
     * @param corrected the command that records the fact as it should have been
     */
    record CorrectEntry(
            @TargetAggregateIdentifier AssessmentFileId fileId,
            HouseholdId householdId,
            By by,
            long entry,
            CorrectionReason reason,
            Fact corrected)
            implements AssessmentCommand {}

    /**
     * Takes an entry back that should not be there. Emits: {@link AssessmentEntryWithdrawn}. Refuses with: ENTRY_UNKNOWN,
     * ENTRY_NOT_STANDING, ENTRY_STILL_NEEDED.
     *
     * @param entry the number of the entry to withdraw
     * @param reason why
     */
    record WithdrawEntry(
            @TargetAggregateIdentifier AssessmentFileId fileId,
            HouseholdId householdId,
            By by,
            long entry,
            CorrectionReason reason)
            implements AssessmentCommand {}
}
