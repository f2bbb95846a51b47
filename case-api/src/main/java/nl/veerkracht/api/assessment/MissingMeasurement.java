package nl.veerkracht.api.assessment;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.assessment.AssessmentCommand;
import nl.veerkracht.domain.assessment.AssessmentCommand.PlannedMoment;
import nl.veerkracht.domain.assessment.events.MissingReason;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.shared.AssessmentFileId;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A planned measurement that will not take place.
 *
 * @param programmeId the programme for which it was planned
 * @param instrumentId the instrument
 * @param moment the planned moment
 * @param personId whom it would have been about; left out for the household as a whole
 * @param reason why it is missing
 * @param declinedOn the day on which this was clear
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
record MissingMeasurement(
        ProgrammeId programmeId,
        String instrumentId,
        Moment moment,
        @Nullable PersonId personId,
        MissingReason reason,
        LocalDate declinedOn)
        implements AssessmentFact {
    @Override
    public AssessmentCommand.Fact command(HouseholdId householdId, By by, String pointer) {
        return new AssessmentCommand.DeclineAssessment(
                AssessmentFileId.of(householdId),
                householdId,
                by,
                instrumentId,
                new PlannedMoment(programmeId, moment),
                personId,
                reason,
                declinedOn);
    }
}
