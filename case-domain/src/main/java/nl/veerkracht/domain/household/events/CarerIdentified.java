package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person was recognised as informal carer (mantelzorger). A carer may live in the household.
 * Emitted by {@link nl.veerkracht.domain.household.NetworkCommand.MarkCarer} under {@link
 *     nl.veerkracht.domain.household.NetworkRules}. Since revision 1.
 *
 * @param householdId the household
 * @param personId the carer, a member of the household or of the circle
 * @param caresFor the member of the household who is cared for
 * @param hoursPerWeek hours of care in a week
 * @param fromDate valid date: first day of the care, as far as known
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record CarerIdentified(
        HouseholdId householdId,
        PersonId personId,
        PersonId caresFor,
        HoursBand hoursPerWeek,
        LocalDate fromDate,
        @Nullable Replaces replaces)
        implements HouseholdEvent {

    public CarerIdentified {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(caresFor, "caresFor");
        Objects.requireNonNull(hoursPerWeek, "hoursPerWeek");
        Objects.requireNonNull(fromDate, "fromDate");
    }

    @Override
    public LocalDate validOn() {
        return fromDate;
    }

    @Override
    public CarerIdentified replacing(Replaces correction) {
        return new CarerIdentified(householdId, personId, caresFor, hoursPerWeek, fromDate, correction);
    }
}
