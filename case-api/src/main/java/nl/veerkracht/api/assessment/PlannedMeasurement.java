package nl.veerkracht.api.assessment;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.veerkracht.domain.assessment.AssessmentCommand;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.shared.AssessmentFileId;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A measurement to plan; the server computes from when until when it is due.
 *
 * @param programmeId the programme in which the household takes part
 * @param instrumentId the instrument, as {@code GET /v1/instruments} lists it
 * @param instrumentVersion its version
 * @param moment the moment of the participation
 * @param personId whom it is about; left out for the household as a whole
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
record PlannedMeasurement(
        ProgrammeId programmeId,
        String instrumentId,
        String instrumentVersion,
        Moment moment,
        @Nullable PersonId personId)
        implements AssessmentFact {
    @Override
    public AssessmentCommand.Fact command(HouseholdId householdId, By by, String pointer) {
        return new AssessmentCommand.PlanMeasurement(
                AssessmentFileId.of(householdId),
                householdId,
                by,
                programmeId,
                instrumentId,
                instrumentVersion,
                moment,
                personId);
    }
}
