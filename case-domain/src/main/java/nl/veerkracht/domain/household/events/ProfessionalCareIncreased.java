package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The household gets more of a professional care arrangement, from a day on.
 * Emitted by {@link nl.veerkracht.domain.household.CareCommand.IncreaseCare} under {@link
 *     nl.veerkracht.domain.household.CareRules}. Since revision 1.
 *
 * @param householdId the household
 * @param careId the arrangement
 * @param fromVolume the volume that stood just before, as the file told when this was recorded; see {@link
 *     ProfessionalCareReduced}
 * @param toVolume whole number in the unit, more than before
 * @param unit that of the arrangement
 * @param frequency that of the arrangement
 * @param fromDate valid date: first day with the higher volume
 * @param reason why, as it was said
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ProfessionalCareIncreased(
        HouseholdId householdId,
        CareId careId,
        int fromVolume,
        int toVolume,
        CareUnit unit,
        CareFrequency frequency,
        LocalDate fromDate,
        CareIncreaseReason reason,
        @Nullable Replaces replaces)
        implements CareEvent {

    public ProfessionalCareIncreased {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(careId, "careId");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(frequency, "frequency");
        Objects.requireNonNull(fromDate, "fromDate");
        Objects.requireNonNull(reason, "reason");
        CareEvent.requireVolume(fromVolume);
        CareEvent.requireVolume(toVolume);
    }

    @Override
    public int volumeThen() {
        return toVolume;
    }

    @Override
    public LocalDate validOn() {
        return fromDate;
    }

    @Override
    public ProfessionalCareIncreased replacing(Replaces correction) {
        return new ProfessionalCareIncreased(
                householdId, careId, fromVolume, toVolume, unit, frequency, fromDate, reason, correction);
    }
}
