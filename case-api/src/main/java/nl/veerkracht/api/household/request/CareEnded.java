package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.household.CareCommand;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.CareReductionReason;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The end of a care arrangement.
 *
 * @param careId the arrangement; named by the path, and only in a correction by the body
 * @param fromDate first day without the care; may be agreed a year ahead
 * @param reason why
 * @param takenOverBy who of the household or its circle does it from then on; only, and then always, when the network takes over
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record CareEnded(
        @Nullable CareId careId,
        LocalDate fromDate,
        CareReductionReason reason,
        @Nullable @Size(max = 20) Set<PersonId> takenOverBy)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new CareCommand.EndCare(
                frame.householdId(), frame.by(), frame.care(careId), fromDate, reason, frame.noneErased(takenOverBy));
    }
}
