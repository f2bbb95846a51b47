package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A household that takes part in a programme.
 *
 * @param programmeId the programme
 * @param enrolledOn first day of taking part
 * @param targetGroup the group for which the household takes part
 * @param policyTasks the policy tasks (opgaven 1 to 8) at which the work aims
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record Enrolled(
        ProgrammeId programmeId,
        LocalDate enrolledOn,
        TargetGroup targetGroup,
        @Nullable @Size(max = 8) Set<@Min(1) @Max(8) Integer> policyTasks)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new HouseholdCommand.Enrol(
                frame.householdId(),
                frame.by(),
                programmeId,
                enrolledOn,
                targetGroup,
                policyTasks == null ? Set.of() : policyTasks);
    }
}
