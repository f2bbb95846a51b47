package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.NetworkCommand;
import nl.veerkracht.domain.shared.PersonId;

/**
 * A person who was told that the team keeps data about them.
 *
 * @param personId the person
 * @param occurredOn the day
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record InformationGiven(PersonId personId, LocalDate occurredOn) implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new NetworkCommand.GiveInformation(
                frame.householdId(), frame.by(), frame.notErased(personId), occurredOn);
    }
}
