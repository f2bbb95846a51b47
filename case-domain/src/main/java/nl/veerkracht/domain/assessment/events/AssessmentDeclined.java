package nl.veerkracht.domain.assessment.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A planned measurement will not take place (meting vervallen), and why: a missing measurement has a reason.
 * Emitted by {@link nl.veerkracht.domain.assessment.AssessmentCommand.DeclineAssessment} under {@link
 *     nl.veerkracht.domain.assessment.MeasurementRules}. Since revision 1.
 *
 * @param householdId the household
 * @param householdVersion the version of the household's file on which this was decided
 * @param programmeId the programme for which it was planned
 * @param instrumentId the instrument
 * @param moment the planned moment
 * @param personId whom it would have been about; null for the household as a whole
 * @param reason why it is missing
 * @param declinedOn valid date: the day on which this was clear
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record AssessmentDeclined(
        HouseholdId householdId,
        long householdVersion,
        ProgrammeId programmeId,
        String instrumentId,
        Moment moment,
        @Nullable PersonId personId,
        MissingReason reason,
        LocalDate declinedOn,
        @Nullable Replaces replaces)
        implements AssessmentEvent {

    public AssessmentDeclined {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(programmeId, "programmeId");
        Objects.requireNonNull(instrumentId, "instrumentId");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(declinedOn, "declinedOn");
    }

    @Override
    public LocalDate validOn() {
        return declinedOn;
    }

    @Override
    public AssessmentDeclined replacing(Replaces correction) {
        return new AssessmentDeclined(
                householdId,
                householdVersion,
                programmeId,
                instrumentId,
                moment,
                personId,
                reason,
                declinedOn,
                correction);
    }
}
