package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.household.CaseCommand;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.ReopeningReason;

/**
 * A closed file that is opened again.
 *
 * @param reason why
 * @param reopenedOn the day of opening
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record FileReopened(ReopeningReason reason, LocalDate reopenedOn) implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new CaseCommand.ReopenFile(frame.householdId(), frame.by(), reason, reopenedOn);
    }
}
