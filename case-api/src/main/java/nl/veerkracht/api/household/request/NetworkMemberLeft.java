package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.NetworkCommand;
import nl.veerkracht.domain.household.events.NetworkLeavingReason;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person who no longer belongs to the circle.
 *
 * @param personId the person; named by the path, and only in a correction by the body
 * @param leftOn the first day outside the circle
 * @param reason why
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record NetworkMemberLeft(@Nullable PersonId personId, LocalDate leftOn, NetworkLeavingReason reason)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new NetworkCommand.EndNetworkMembership(
                frame.householdId(), frame.by(), frame.person(personId), leftOn, reason);
    }
}
