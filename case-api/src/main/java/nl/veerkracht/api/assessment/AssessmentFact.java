package nl.veerkracht.api.assessment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.veerkracht.domain.assessment.AssessmentCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A fact about assessments as a caseworker sends it: to record it, or, with its {@code kind}, as the correction of an earlier one.
 * The kind is the event's name in the catalogue without {@code assessment.}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlannedMeasurement.class, name = "measurement-planned"),
    @JsonSubTypes.Type(value = TakenAssessment.class, name = "recorded"),
    @JsonSubTypes.Type(value = MissingMeasurement.class, name = "declined")
})
sealed interface AssessmentFact permits PlannedMeasurement, TakenAssessment, MissingMeasurement {

    /** @return whom it is about; null for the household as a whole */
    @Nullable
    PersonId personId();

    /**
     * @param pointer where in the body the fact stands
     * @return the command that records this fact
     */
    AssessmentCommand.Fact command(HouseholdId householdId, By by, String pointer);
}
