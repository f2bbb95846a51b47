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
 * A measurement was planned (meting gepland): which instrument is due at which moment of a participation.
 * Emitted by {@link nl.veerkracht.domain.assessment.AssessmentCommand.PlanMeasurement} under {@link
 *     nl.veerkracht.domain.assessment.MeasurementRules}. Since revision 1.
 *
 * @param householdId the household
 * @param householdVersion the version of the household's file on which this was decided
 * @param programmeId the programme in which the household takes part
 * @param instrumentId the instrument
 * @param instrumentVersion its version
 * @param moment the moment of the participation
 * @param personId whom it is about; null for the household as a whole
 * @param enrolledOn the first day of the participation, from which the window was computed
 * @param dueFrom valid date: the first day of the window
 * @param dueUntil the last day of the window
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record MeasurementPlanned(
        HouseholdId householdId,
        long householdVersion,
        ProgrammeId programmeId,
        String instrumentId,
        String instrumentVersion,
        Moment moment,
        @Nullable PersonId personId,
        LocalDate enrolledOn,
        LocalDate dueFrom,
        LocalDate dueUntil,
        @Nullable Replaces replaces)
        implements AssessmentEvent {

    public MeasurementPlanned {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(programmeId, "programmeId");
        Objects.requireNonNull(instrumentId, "instrumentId");
        Objects.requireNonNull(instrumentVersion, "instrumentVersion");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(enrolledOn, "enrolledOn");
        Objects.requireNonNull(dueFrom, "dueFrom");
        Objects.requireNonNull(dueUntil, "dueUntil");
    }

    /** @return whether {@code date} lies in the window */
    public boolean isDueOn(LocalDate date) {
        return !date.isBefore(dueFrom) && !date.isAfter(dueUntil);
    }

    @Override
    public LocalDate validOn() {
        return dueFrom;
    }

    @Override
    public MeasurementPlanned replacing(Replaces correction) {
        return new MeasurementPlanned(
                householdId,
                householdVersion,
                programmeId,
                instrumentId,
                instrumentVersion,
                moment,
                personId,
                enrolledOn,
                dueFrom,
                dueUntil,
                correction);
    }
}
