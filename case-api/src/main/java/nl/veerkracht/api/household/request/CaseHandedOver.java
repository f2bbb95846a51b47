package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.api.platform.web.input.ShortText;
import nl.veerkracht.domain.household.CaseCommand;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A file that goes to another lead caseworker, in this team or another.
 *
 * @param toUser the identifier of the new lead caseworker
 * @param toTeam the code of the team that has the file from now on
 * @param summary what the new lead should know; kept sealed by the keys of all whom it is about
 * @param about all persons whom the summary tells something about; left out without a summary
 * @param occurredOn the day of the handover
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record CaseHandedOver(
        @ShortText String toUser,
        @ShortText String toTeam,
        @Nullable @Size(max = 4000) String summary,
        @Nullable @Size(min = 1, max = 20) List<PersonId> about,
        LocalDate occurredOn)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new CaseCommand.HandOver(
                frame.householdId(), frame.by(), toUser, frame.team(toTeam), frame.text(summary, about), occurredOn);
    }
}
