package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.household.CareCommand;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.CareFrequency;
import nl.veerkracht.domain.household.events.CareReductionReason;
import nl.veerkracht.domain.household.events.CareUnit;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Less of a care arrangement, in its own unit and frequency. From which volume is seen in the file.
 *
 * @param careId the arrangement; named by the path, and only in a correction by the body
 * @param toVolume the volume from then on; no care at all is an end
 * @param unit that of the arrangement
 * @param frequency that of the arrangement
 * @param fromDate first day with the lower volume; may be agreed a year ahead
 * @param reason why
 * @param takenOverBy who of the household or its circle does it from then on; only, and then always, when the network takes over
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record CareReduced(
        @Nullable CareId careId,
        @Min(1) @Max(1_000_000) Integer toVolume,
        CareUnit unit,
        CareFrequency frequency,
        LocalDate fromDate,
        CareReductionReason reason,
        @Nullable @Size(max = 20) Set<PersonId> takenOverBy)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new CareCommand.ReduceCare(
                frame.householdId(),
                frame.by(),
                frame.care(careId),
                toVolume,
                unit,
                frequency,
                fromDate,
                reason,
                frame.noneErased(takenOverBy));
    }
}
