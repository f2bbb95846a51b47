package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An organisation gives the household professional care, from a day on.
 * Emitted by {@link nl.veerkracht.domain.household.CareCommand.StartCare} under {@link
 *     nl.veerkracht.domain.household.CareRules}. Since revision 1.
 *
 * @param householdId the household
 * @param careId names the arrangement
 * @param product what care, under which law
 * @param organisationId the organisation that gives it
 * @param organisationVersion the version of the organisation's stream on which the decision rested
 * @param volume whole number in the unit, at least 1
 * @param unit in what the volume is counted
 * @param frequency how often the volume is given
 * @param form how it is delivered
 * @param fromDate valid date: first day of the care
 * @param untilDate first day after the time for which it is arranged; null while no end is arranged
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ProfessionalCareStarted(
        HouseholdId householdId,
        CareId careId,
        CareProduct product,
        OrganisationId organisationId,
        long organisationVersion,
        int volume,
        CareUnit unit,
        CareFrequency frequency,
        CareForm form,
        LocalDate fromDate,
        @Nullable LocalDate untilDate,
        @Nullable Replaces replaces)
        implements CareEvent {

    public ProfessionalCareStarted {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(careId, "careId");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(organisationId, "organisationId");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(frequency, "frequency");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(fromDate, "fromDate");
        CareEvent.requireVolume(volume);
    }

    @Override
    public int volumeThen() {
        return volume;
    }

    @Override
    public LocalDate validOn() {
        return fromDate;
    }

    @Override
    public ProfessionalCareStarted replacing(Replaces correction) {
        return new ProfessionalCareStarted(
                householdId,
                careId,
                product,
                organisationId,
                organisationVersion,
                volume,
                unit,
                frequency,
                form,
                fromDate,
                untilDate,
                correction);
    }
}
