package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.NetworkCommand;
import nl.veerkracht.domain.household.events.HoursBand;
import nl.veerkracht.domain.shared.PersonId;

/**
 * A person who is an informal carer (mantelzorger).
 *
 * @param personId the carer, a member of the household or of the circle
 * @param caresFor the member of the household who is cared for
 * @param hoursPerWeek hours of care in a week
 * @param fromDate first day of the care, as far as known
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record CarerIdentified(PersonId personId, PersonId caresFor, HoursBand hoursPerWeek, LocalDate fromDate)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new NetworkCommand.MarkCarer(
                frame.householdId(),
                frame.by(),
                frame.notErased(personId),
                frame.notErased(caresFor),
                hoursPerWeek,
                fromDate);
    }
}
