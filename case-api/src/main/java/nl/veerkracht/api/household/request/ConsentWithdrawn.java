package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.NetworkCommand;
import nl.veerkracht.domain.household.events.ConsentEndReason;
import nl.veerkracht.domain.household.events.ConsentScope;
import nl.veerkracht.domain.shared.PersonId;

/**
 * A consent that was taken back.
 *
 * @param personId the person whose data it concerned
 * @param scope what had been consented to
 * @param occurredOn the day
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ConsentWithdrawn(PersonId personId, ConsentScope scope, LocalDate occurredOn) implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new NetworkCommand.WithdrawConsent(
                frame.householdId(), frame.by(), personId, scope, ConsentEndReason.TAKEN_BACK, occurredOn);
    }
}
