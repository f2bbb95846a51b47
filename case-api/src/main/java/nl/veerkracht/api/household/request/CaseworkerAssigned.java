package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.api.platform.web.input.ShortText;
import nl.veerkracht.domain.household.CaseCommand;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.CaseworkerRole;

/**
 * A caseworker who works with the household.
 *
 * @param userId the caseworker's identifier at the identity provider
 * @param role lead (regisseur) or support (begeleider)
 * @param fromDate first day
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record CaseworkerAssigned(@ShortText String userId, CaseworkerRole role, LocalDate fromDate)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new CaseCommand.AssignCaseworker(frame.householdId(), frame.by(), userId, role, fromDate);
    }
}
