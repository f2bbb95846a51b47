package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.LeavingReason;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A member who no longer lives in the household.
 *
 * @param personId the person; named by the path, and only in a correction by the body
 * @param toDate the first day on which the person was no longer a member
 * @param reason why
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record MemberLeft(@Nullable PersonId personId, LocalDate toDate, LeavingReason reason) implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new HouseholdCommand.RemoveMember(
                frame.householdId(), frame.by(), frame.person(personId), toDate, reason);
    }
}
