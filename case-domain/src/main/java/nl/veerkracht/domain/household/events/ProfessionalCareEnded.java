package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A professional care arrangement ended. One that runs out on the day that was arranged at its start ends without this.
 * Emitted by {@link nl.veerkracht.domain.household.CareCommand.EndCare} under {@link
 *     nl.veerkracht.domain.household.CareRules}. Since revision 1.
 *
 * @param householdId the household
 * @param careId the arrangement
 * @param fromVolume the volume that stood just before, as the file told when this was recorded; see {@link
 *     ProfessionalCareReduced}
 * @param unit that of the arrangement
 * @param frequency that of the arrangement
 * @param fromDate valid date: first day without the care
 * @param reason why, as it was said
 * @param takenOverBy who of the household or its circle does it from now on; never empty when the reason is
 *     {@code NETWORK_TAKES_OVER}, and empty otherwise
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ProfessionalCareEnded(
        HouseholdId householdId,
        CareId careId,
        int fromVolume,
        CareUnit unit,
        CareFrequency frequency,
        LocalDate fromDate,
        CareReductionReason reason,
        Set<PersonId> takenOverBy,
        @Nullable Replaces replaces)
        implements CareEvent {

    public ProfessionalCareEnded {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(careId, "careId");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(frequency, "frequency");
        Objects.requireNonNull(fromDate, "fromDate");
        Objects.requireNonNull(reason, "reason");
        CareEvent.requireVolume(fromVolume);
        takenOverBy =
                Collections.unmodifiableSet(new TreeSet<>(takenOverBy)); // sorted: stored bytes do not depend on chance
    }

    @Override
    public int volumeThen() {
        return 0;
    }

    @Override
    public LocalDate validOn() {
        return fromDate;
    }

    @Override
    public ProfessionalCareEnded replacing(Replaces correction) {
        return new ProfessionalCareEnded(
                householdId, careId, fromVolume, unit, frequency, fromDate, reason, takenOverBy, correction);
    }
}
