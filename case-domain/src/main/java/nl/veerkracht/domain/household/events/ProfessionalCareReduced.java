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
 * The household gets less of a professional care arrangement, from a day on.
 * Emitted by {@link nl.veerkracht.domain.household.CareCommand.ReduceCare} under {@link
 *     nl.veerkracht.domain.household.CareRules}. Since revision 1.
 *
 * @param householdId the household
 * @param careId the arrangement
 * @param fromVolume the volume that stood just before, as the file told when this was recorded; a fact of an earlier day that
 *     is entered later can make it another one, so who counts differences takes the volume that stands on the day before
 * @param toVolume whole number in the unit, at least 1 and less than before
 * @param unit that of the arrangement
 * @param frequency that of the arrangement
 * @param fromDate valid date: first day with the lower volume
 * @param reason why, as it was said
 * @param takenOverBy who of the household or its circle does it from now on; never empty when the reason is
 *     {@code NETWORK_TAKES_OVER}, and empty otherwise
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ProfessionalCareReduced(
        HouseholdId householdId,
        CareId careId,
        int fromVolume,
        int toVolume,
        CareUnit unit,
        CareFrequency frequency,
        LocalDate fromDate,
        CareReductionReason reason,
        Set<PersonId> takenOverBy,
        @Nullable Replaces replaces)
        implements CareEvent {

    public ProfessionalCareReduced {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(careId, "careId");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(frequency, "frequency");
        Objects.requireNonNull(fromDate, "fromDate");
        Objects.requireNonNull(reason, "reason");
        CareEvent.requireVolume(fromVolume);
        CareEvent.requireVolume(toVolume);
        takenOverBy =
                Collections.unmodifiableSet(new TreeSet<>(takenOverBy)); // sorted: stored bytes do not depend on chance
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
    public ProfessionalCareReduced replacing(Replaces correction) {
        return new ProfessionalCareReduced(
                householdId, careId, fromVolume, toVolume, unit, frequency, fromDate, reason, takenOverBy, correction);
    }
}
