package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.HouseholdType;
import nl.veerkracht.domain.household.events.RegistrationSource;

/**
 * A household whose file is opened.
 *
 * @param neighbourhood the CBS code of the neighbourhood (wijk), such as {@code WK195202}
 * @param householdType how the household is composed
 * @param source who brought it to the team
 * @param occurredOn the day of registration
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record Registered(
        String neighbourhood, HouseholdType householdType, RegistrationSource source, LocalDate occurredOn)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new HouseholdCommand.RegisterHousehold(
                frame.householdId(), frame.by(), neighbourhood, householdType, source, occurredOn);
    }
}
